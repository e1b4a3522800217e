/**
 * Words by which a solution says what to do first, by language. General words only: no term of one vendor. Data for
 * `parsing/values/derive-action.ts`, which says how they weigh against each other.
 */

/**
 * `done`: nothing to do. `change`, `ensure`: correct what was sent, coded or set. `look`: check something first.
 * `set-aside`: what is only for the case that the rest did not help, and what is not to be done.
 */
export type ActionWords = Readonly<
  Partial<
    Record<
      'done' | 'retry' | 'support' | 'change' | 'ensure' | 'look' | 'log' | 'unsupported' | 'set-aside',
      string
    >
  >
>;

/** Where an English verb is an order or advice, and not a noun or a tale of what went wrong. */
const asked = String.raw`(?:^|[,;:(]\s*|\b(?:please|and|or|then|(?:need|have|has|try|sure|want|recommended|necessary|required) to|should|must|can|may|could|also|first|by|consider|either|you|try|instead|not|just|only)\s+)(?:always\s+|carefully\s+|first\s+|again\s+|manually\s+|double[\s-]+)?`;

/** The same of the Romance languages. */
const askedRomance = String.raw`(?:^|[,;:.(]\s*|(?<!\p{L})(?:deb[eaí]|deber[áí]a?|deve|tem de|favor|necess?[áa]rio|puede|pode|il faut|devez|veuillez|si prega di|ou?|[uye]|et) )`;

export const actionWords: Readonly<Record<string, ActionWords>> = {
  en: {
    done: String.raw`\bno (?:further |special |user )?(?:action|handling|processing|treatment|intervention) (?:is |are )?(?:needed|required|necessary)|\b(?:can|may|should) (?:be )?(?:safely )?ignored?\b|\bnothing (?:needs )?to (?:be )?(?:do|done)|\btreated as (?:a )?success|^(?:none|no action)\.?$`,
    retry: String.raw`\b(?:(?:try|tried|trying) (?:\w+ ){0,4}?(?:again|later)|retry|retried|retries|retrying|resend|resubmit|redo|rerun|repeat)\b|\btry (?:the|your|this) \w+ again|\bafter \d+ (?:seconds?|minutes?)|\bafter the previous (?:operation|request)|^try again`,
    support: String.raw`\b(?:report (?:it |this |the \w+ )?to|contact|reach out|customer (?:service|support)|(?:raise|submit|open|file|create) an? (?:\w+ )?(?:ticket|issue|bug|case|request))\b`,
    change: String.raw`${asked}(?:modify|correct|pass|set|(?:re-?)?enter|specify|use|delete|remove|limit|change|replace|add|provide|configure|update|upgrade|install|reinstall|enable|disable|reduce|increase|shorten|adjust|apply|create|choose|select|fix|complete|sign|generate|send|supply|include|rename|register|log ?in|call|switch|turn|allow|grant|free|close|stop|start|restart|reset|convert|shrink|split|move|assign|define|insert|fill|purchase|buy|pay|top up|renew|obtain|request (?:an?|the|new|access|another|more)|authenticate|implement|execute|run|connect|declare|drop|alter|rewrite|reconnect|avoid|keep|wrap|import|refresh|clear|clean|reboot|unlock|rotate|lower|raise|extend|resize|compress|open|press|plug|unplug|tighten|rebuild|redeploy|escape|encode|follow|regenerate|retrieve|rerun|redirect|downgrade|uninstall)\b|\bwrong input\b`,
    ensure: String.raw`\b(?:ensure|make sure|must be|needs? to be|has to be|have to be)\b`,
    look: String.raw`${asked}(?:check|verify|confirm|review|determine|validate|inspect|examine|investigate|find out|identify|look (?:at|for|into|up)|compare|diagnose|monitor|test)\b|\bread the (?:\w+ ){0,2}(?:documentation|docs|manual|guide)`,
    log: String.raw`\b(?:check|view|analy[sz]e|see|read|inspect|review|examine|consult|look (?:at|into|in))\s+(?:\w+[\s-]){0,4}?logs?\b`,
    unsupported: String.raw`\b(?:not|n't|never) (?:yet |currently |be )*(?:supported|available|implemented)\b|\bunsupported\b|\bno longer (?:supported|available|maintained)|\b(?:does|do)(?: not|n't) support\b`,
    'set-aside': String.raw`(?<=\b(?:again|later|retry)),?\s+or\b.*|(?:^|\b(?:and|but|or)\s+|,\s*)(?:if|in case|should|when) (?:[^.]*?\b(?:persists?|continues?|still|remains?|(?<!try )again|recurs?|repeat(?:s|ed(?:ly)?)|not (?:resolved|solved|help)|doesn't help|keeps?|frequent\w*))\b.*|\b(?:do not|don't|never) (?:try|retry|resend|repeat)\w*(?: again)?`,
  },
  zh: {
    done: '无需(?:任何)?(?:处理|操作)|不需要?处理|可(?:以)?忽略|無需處理|不需處理',
    retry:
      '重试|重試|重新(?:请求|发送|提交|尝试|操作|調用|调用|拉取|获取)|(?:请|請|需要?|应|應|並|并|后|後)重新(?!登|更|修|设|設|配|安|申|充|启|啟|生|选|選|填|输|輸)|再(?:次)?(?:尝试|试|嘗試|試)|稍[后後候]再',
    support: '联系|聯[繫絡系]|提交工单|提工单|咨询客服|反馈给|报告给',
    change:
      '修改|更正|改正|(?:请|請|需要?)重新|请(?:使用(?!相同|同样)|填写|传入?|输入|设置|添加|配置|升级|更换|按|调整|先)|請(?:使用|填|輸入|設定|先)|更换|升级|删除|减少|降低|调整|设置为|重新(?:登[录陆]|创建|生成|申请|安装)|充值|续费|(?:^|[，,；;：:]\\s*|在.{1,40}[中里内下台]\\s?)(?:指定|传入|打开|关闭|创建|下载|安装|启用|开启|添加|设置|配置|填写|申请|开通|绑定|清理|移除)',
    ensure: '确保|確保|保证|必须|必須(?!\\p{sc=Kana})',
    look: '检查|檢查|确认|確認|核对|核對|核实|查看|排查|判断是否|(?:请|請|需)(?:参考|參考|参照|校验|校驗)',
    log: '(?:查看|分析|检查|檢查).{0,6}(?:日志|日誌)',
    unsupported: '不支持|不支援|未实现|尚未开放',
    'set-aside': '(?:如|若|假如).{0,12}(?:仍|依然|还是|持续|多次).*|(?:不要|请勿)(?:重试|重复)',
  },
  ja: {
    done: '対応不要|対処不要|無視(?:して|でき)',
    retry: '再試行|再度|やり直|再実行|再送|しばらくしてから',
    support: 'お?問い合わせ|連絡し',
    change:
      '修正|変更|(?:設定|指定|入力|使用|追加|削除|更新|付与|登録|選択|交換|再起動|インストール)(?:して|する|$)|見直|正しい.{0,12}を',
    ensure: '必要があ',
    look: '確認|チェック|調べ',
    log: 'ログ[をの]?(?:確認|調べ|参照)',
    unsupported: 'サポートされ(?:て)?い?ません|未対応|対応していません',
    'set-aside': '(?:続く|解決しない|繰り返).{0,4}(?:場合|とき).*',
  },
  ko: {
    done: '조치(?:가)? 필요 ?없|무시(?:해도|할 수)',
    retry: '재시도|다시 (?:시도|요청|호출)|잠시 후',
    support: '문의|연락',
    change: '수정|변경|(?:설정|입력|사용|추가|삭제|지정)(?:하|해)',
    look: '확인|점검|검토',
    log: '로그를? (?:확인|분석)',
    unsupported: '지원(?:하지|되지) 않|미지원',
    'set-aside': '(?:계속|지속|반복)(?:되|하)?.{0,4}(?:경우|면).*',
  },
  ru: {
    done: 'действи[йя] не требу|ничего делать не|можно игнорировать',
    retry: 'повтори|повторн|попробуйте (?:ещ|поз|снова|повтор)|спробуйте (?:ще|знову|пізніше)',
    support: 'обратит(?:есь|ься)|свя(?:житесь|заться)|сообщите|зверніться|зв.яжіться',
    change:
      'исправьте|измените|укажите|обновите|используйте|добавьте|удалите|передайте|установите|настройте|заполните|выберите|уменьшите|сократите|увеличьте|пополните|авторизуйтесь|введите|замените|отправьте|создайте|получите|разделите|разбейте|перезапустите|(?<!(?:не|нельзя|невозможно|удалось|уда[её]тся) )(?:исправить|изменить|указать|обновить|использовать|добавить|удалить|установить|настроить|заполнить|выбрать|уменьшить|увеличить|пополнить|ввести|заменить|создать|перезапустить|отключить|включить|запустить|разбить|сократить|ограничить|разделить|получить|освободить|очистить|перейти)(?![а-яё])|виправте|змініть|вкажіть|оновіть|використовуйте|додайте|видаліть|встановіть|налаштуйте|введіть|замініть',
    ensure: 'убедитесь|переконайтеся|необходимо указать|должен быть',
    look: 'проверьте|проверить|посмотрите|уточните|перевірте|перевірити',
    log: '(?:провер(?:ьте|ить)|посмотр(?:ите|еть)|изучит[еь]) (?:\\S+ )?(?:журнал|лог)',
    unsupported: 'не поддержива|не підтриму|не реализован|недоступен$',
    'set-aside': '^(?:если|при).*(?:повтор|сохран|снова|продолж).*|не повторя\\S+',
  },
  romance: {
    done: 'no (?:se requiere|es necesari[ao]) (?:ninguna )?acci|nenhuma ação|aucune action|nessuna azione',
    retry:
      'reintent|int[ée]nt[ea]lo|(?:intente|vuelva a intentar)|tente novamente|tentar novamente|refa[çz]|repita|reenvi|env[ií]\\S+ novamente|réessay|recommencez|nouvelle tentative|riprov|ritent',
    support:
      'contacte\\b|contate|contatar|comun[ií](?:que|car)se con|questionar a|fale com|contacter\\b|rivolger|p[óo]ngase en contacto|contactar|entre(?:m)? em contato|contactez|contattare',
    change:
      'corr[ieí](?:ja|ge|gir|gez|ggere)|cambi[ea]|altere\\b|alterar|utilice|utilize|actuali[cz]|atualiz|ajust[ea]|modifi(?:que|car|ez|care)|(?:^|[,;:.(]\\s*)configur[ea]\\b|env[ií][ea]|preench|inicia |utilisez|ajoutez|mettez|añad|agregu?e|desbloque[ai]|solicit[ea]r? (?:\\S+ ){0,2}(?:novo|nov[ao]s|nuev[ao]s?|outr[ao])' +
      String.raw`|${askedRomance}(?:us(?:e|ar)|utilizar|agregar|adicion(?:e|ar)|elimin(?:e|ar)|remov(?:a|er)|corr[ei]gir|configurar|instal(?:e|ar)|reinici(?:e|ar)|recarg(?:ue|ar)|recharg(?:er|ez)|complet(?:e|ar)|rellenar|cr(?:ear|iar|éer)|ajouter|chang(?:er|ez)|remplac(?:er|ez)|supprim(?:er|ez)|install(?:er|ez|are)|utiliser|redémarr(?:er|ez)|aggiung(?:i|ere)|sostitui(?:re|sci)|usare|inserire|renov(?:e|ar)|regener[ae]r?|gener(?:ar|are|a (?:il|la|un)))(?!\p{L})`,
    ensure: 'aseg[úu]r|certifique|assurez|garanta|assicur',
    look: 'verifi(?:que|car?)\\b|valid(?:e|ar)\\b|consult(?:e|ar|ez)\\b|revis[ea]|comprueb|confira|confirm(?:e|ar?)\\b|conferir|rever |reveja|vérifi|controllare|verificare|chequ',
    log: '(?:revis|verifi|consult|vérifi)\\S+ (?:\\S+ )?\\S*(?:logs?|registros?|journa\\S+)(?!\\p{L})',
    unsupported:
      'no (?:es compatible|está? soportad|soportad)|não (?:é )?suportad|non pris en charge|non supportat',
    'set-aside':
      '(?:^|[,;]\\s*)(?:si|se) .*(?:persist|contin).*|n[ãa]o (?:re)?(?:envi|tent)\\S+(?: novamente)?|no reintent\\S+',
  },
  de: {
    done: 'keine (?:maßnahme|aktion)|ignoriert werden',
    retry: 'erneut|nochmals?|wiederhol',
    support:
      'wenden sie sich|kontaktieren|(?:techniker|kundendienst|support) (?:rufen|anrufen|verständigen)|rufen sie',
    change:
      'korrigieren|ändern|erhöhen|verringern|verwenden sie|(?:setzen|führen|geben|wählen|löschen|nutzen|legen|passen|tragen) sie|(?:an|er|ein|zurück)setzen|aktualisieren|hinzufügen|entfernen|installieren|(?:aus|um|ein)tauschen|wechseln|reinigen|schließen\\b|(?:an|ein|aus)schließen\\b|(?:ein|aus|ab|um)(?:- und wieder ein)?(?:schalten|stellen)\\b|neu starten|(?:aus)?wählen$|erneuern|anpassen|bereinigen|aufräumen|löschen$|eingeben$|beheben$|anmelden$|(?:frei|ein)geben$',
    ensure: 'stellen sie sicher|sicherstellen',
    look: 'prüf|kontrollieren|nachsehen|(?:nach)?messen\\b|testen\\b|analysieren',
    log: '(?:protokoll|log)\\S* (?:prüfen|ansehen|lesen|analysieren|kontrollieren)',
    unsupported: 'nicht unterstützt|unterstützt (?:\\S+ ){1,4}nicht\\b',
    'set-aside': '^(?:wenn|falls) .*(?:weiterhin|erneut|bestehen).*|bei bedarf.*|durch das [^.,;]*',
  },
  tr: {
    done: 'işlem gerek(?:mez|miyor)|yok sayılabilir',
    retry: '(?:tekrar|yeniden) (?:dene|gönder)',
    support: 'iletişime geç|başvurun',
    change:
      'düzelt|değiştir|güncelle(?:yin|$)|ekle(?:yin|$)|kaldır|kullan(?:ın|$)|yükle(?:yin|$)|girin|ayarla|seçin|artır|azalt|yeniden başlat',
    ensure: 'emin ol',
    look: 'kontrol e[dt]|doğrula|incele',
    log: 'log\\S* (?:kontrol|incele)',
    unsupported: 'desteklenm',
  },
  pl: {
    done: 'można zignorować',
    retry: 'spróbuj|ponów|powtórz',
    support: 'skontaktuj|skontaktować się|zgłoś',
    change:
      'popraw(?!n)|zmień|użyj|dodaj|usuń|zaktualizuj|podaj|wybierz|zainstaluj|uruchom ponownie|zmniejsz|zwiększ|uzupełnij',
    ensure: 'upewnij się',
    look: 'sprawdź|sprawdzić|zweryfikuj',
    unsupported: 'nie(?:obsługiwan| jest obsługiwan)',
  },
  nl: {
    retry: 'opnieuw (?:te )?prob|probeer .*(?:opnieuw|later)|herhaal',
    support: 'contact op(?:nemen)?|neem contact',
    change: 'wijzig|corrigeer|gebruik een|verwijder|vervang|herstart|installeer|verhoog|verlaag',
    ensure: 'zorg (?:er)?',
    look: 'controleer|verifieer',
    unsupported: 'niet ondersteund',
  },
  th: {
    retry: 'ลอง(?:ใหม่|อีกครั้ง)',
    support: 'ติดต่อ',
    change: '(?:^|กรุณา|โปรด)\\s?(?:แก้ไข|เปลี่ยน|เพิ่ม|ลบ|ติดตั้ง|ตั้งค่า|อัปเดต|ระบุ|ใช้)',
    look: 'ตรวจสอบ|เช็ค',
    unsupported: 'ไม่รองรับ',
  },
  vi: {
    retry: '(?:thử|gửi|thực hiện) lại',
    support: 'liên hệ',
    change:
      '(?:^|hãy |vui lòng |cần )(?:sửa|thay|cập nhật|sử dụng|thêm|xóa|nhập|cài đặt|cấu hình|chọn|đăng nhập|tạo|xin|gia hạn)',
    ensure: 'đảm bảo',
    look: 'kiểm tra|xác minh|xem lại',
    unsupported: 'không (?:được )?hỗ trợ',
  },
  id: {
    done: 'tidak perlu tindakan',
    retry: 'coba lagi|ulangi',
    support: 'hubungi',
    change:
      'perbaiki|ubah|gunakan|tambahkan|perbarui|hapus|pilih|arahkan|login ulang|(?:^|silakan )(?:isi|instal|buat|atur|masuk)\\b',
    ensure: 'pastikan',
    look: 'periksa',
    unsupported: 'tidak didukung',
  },
};
