/**
 * What messages about errors say, in English and in eight other languages, for a query that is not in the site's. A line:
 * the English words, then for each of these languages what stands for all of them; accents and case do not
 * count, and in languages with spaces each is the start of a word. Loaded only when such a query comes.
 */
export const errorLanguages: readonly string[] = ['zh', 'ja', 'ko', 'es', 'pt', 'de', 'fr', 'ru'];
export const errorWords = `
error|错误,錯誤,报错,出错,有误|エラー,誤り|오류,에러|error,errores|erro|fehler|erreur|ошибк
code|代码,码,编号|コード|코드|codigo|codigo|code|code|код
fail failed failure|失败,失敗,不成功,没成功|失敗|실패|fall,fracas|falh|fehlgeschlagen,gescheitert,scheiter|echec,echou|не удалось,сбой,неудач
timeout timed out|超时,超時,逾时,太久,没响应,没反应,没回应,很久,半天,迟迟,没回,一直没|タイムアウト,時間切れ|시간 초과,시간초과,타임아웃|tiempo de espera,tiempo agotado,expiro el tiempo|tempo limite,tempo esgotado|zeituberschreitung,zeitlimit|delai depasse,delai d attente,expiration du delai|тайм-аут,таймаут,время ожидания,превышено время
expired expire|过期,過期,失效,到期,已过期|期限切れ,失効|만료|expir,caduc,vencid|expir,vencid|abgelaufen,ablauf|expir|истек,просроч
permission|权限,權限,没权限,无权,权限不够|権限,パーミッション|권한|permis|permiss|berechtigung,rechte|permission,droit|разрешени,прав доступа
denied deny refused|拒绝,拒絕,被拒,驳回,不让|拒否|거부|deneg,rechaz|negad,recusad|verweiger,abgelehnt|refus|отказан,запрещ
access|访问,存取|アクセス|접근,액세스|acces|acess|zugriff,zugang|acces|доступ
not found|找不到,未找到,没有找到,没找到,查不到,不存在|見つかりません,見つからない|찾을 수 없|no encontrad,no se encontr,no se encuentr|nao encontrad|nicht gefunden|introuvable,non trouve,pas trouve|не найден
not exist|不存在,找不到,解散,没了,被删,已删,不在了|存在しません,存在しない|존재하지|no existe|nao existe|existiert nicht,nicht vorhanden|n existe pas,inexistant|не существует
invalid|无效,無效,非法,不合法,不合规|無効,不正|잘못된,유효하지|invalid,no valid|invalid|ungultig|invalid,non valide|недопустим,недействит,неверн
wrong incorrect|不正确,错误的,不对,填错,写错,传错,错了,有误,不匹配,弄错|間違|틀린,올바르지|incorrect|incorret,errad|falsch,inkorrekt|incorrect,mauvais|неправильн
parameter argument|参数,參數,传参,入参|パラメータ,引数|매개변수,파라미터,인수|parametro,argumento|parametro,argumento|parameter,argument|parametre,argument|параметр,аргумент
missing|缺少,缺失,缺,漏了,没填,没传,没写,没指定,未指定,没带,未填,忘了,忘记,少了,少传,空着|不足,欠落|누락|falta,ausente|faltando,ausente,falta|fehlend,fehlt|manquant,manque|отсутств
insufficient not enough|不足,不够,不夠,没有足够,用完|不足|부족|insuficient|insuficient|unzureichend,nicht genug,nicht genugend|insuffisant,pas assez|недостаточн
memory video|显存,显卡内存|ビデオメモリ|비디오 메모리|memoria de video|memoria de video|grafikspeicher,videospeicher|memoire video|видеопамят
memory|内存,記憶體|メモリ|메모리|memoria|memoria|speicher,arbeitsspeicher|memoire|памят
disk|磁盘,硬盘|ディスク|디스크|disco|disco|festplatte,datentrager|disque|диск
space|空间|容量,空き|공간|espacio|espaco|platz,speicherplatz|espace|места,пространств
full|已满,满,满了|満杯,いっぱい|가득|llen|chei|voll|plein|полон,заполнен
file|文件,檔案|ファイル|파일|archivo,fichero|arquivo,ficheiro|datei|fichier|файл
directory folder|目录,文件夹|ディレクトリ,フォルダ|디렉터리,폴더|directorio,carpeta|diretorio,pasta|verzeichnis,ordner|repertoire,dossier|каталог,папк
path|路径|パス|경로|ruta|caminho|pfad|chemin|путь
name|名称,名字|名前|이름|nombre|nome|name|nom|имя
connection connect|连接,連接,连线,连不上,连上,连接不上,接不通|接続|연결,접속|conexion,conect|conexao,conect|verbindung,verbinden|connexion,connect|соединени,подключ
closed close|关闭,關閉,关不上,关掉|閉じ,クローズ|닫|cerrad|fechad|geschlossen|ferme|закрыт
lost|丢失,断开,掉线,断线,断了|失われ,切断|끊|perdid|perdid|verloren,getrennt|perdu|потерян
reset|重置|リセット|재설정|restablec,reinici|redefin|zuruckgesetzt|reinitialis|сброшен
network|网络,網路,断网,网络不通,没网|ネットワーク|네트워크|red|rede|netzwerk,netz|reseau|сет
unreachable|不可达,无法访问|到達不能,到達できません|도달할 수|inalcanzable|inacessivel|nicht erreichbar,unerreichbar|injoignable,inaccessible|недоступ
host|主机|ホスト|호스트|host,anfitrion|host,anfitriao|host,rechner|hote|хост,узел
address|地址|アドレス|주소|direccion|endereco|adresse|adresse|адрес
port|端口|ポート|포트|puerto|porta|port|port|порт
already|已,已经,已經,早就,已在,还在,仍在,已经在|既に,すでに|이미|ya|ja|bereits,schon|deja|уже
in use|使用中,被占用,占用,被占,佔用,占着,占了,抢占,别的程序,在用|使用中|사용 중|en uso|em uso|in gebrauch,verwendet,benutzt,belegt|utilise,en cours d utilisation|использу,занят
exists exist|存在,已有|存在|존재|existe|existe|existier,vorhanden|existe|существу
duplicate|重复,重複,多次,反复,两次,两遍,几次,几下|重複|중복|duplicad,repetid|duplicad,repetid|doppelt,dupliz|double,duplique,doublon|дублик,повтор
user|用户,使用者,用戶|ユーザー|사용자|usuario|usuario,utilizador|benutzer,nutzer|utilisateur|пользовател
account|账户,账号,帐户,帳戶,帐号,帳號|アカウント,口座|계정,계좌|cuenta|conta|konto|compte|аккаунт,счет,учетн
password|密码,密碼,口令|パスワード|비밀번호|contrasena,clave|senha|passwort,kennwort|mot de passe|парол
login log in sign|登录,登入,登陆,登錄|ログイン|로그인|inicio de sesion,iniciar sesion|login,entrar|anmeld|connexion|вход,войти
authentication|认证,身份验证,鉴权|認証|인증|autentic|autentic|authentifizierung,authentisierung|authentifi|аутентифик
unauthorized not authorized|未授权,未經授權|未承認,許可されていません|승인되지|no autorizad|nao autorizad|nicht autorisiert,nicht berechtigt|non autoris|не авториз,неавториз
token|令牌|トークン|토큰|token,ficha|token|token|jeton|токен
signature|签名,簽名,验签|署名,シグネチャ|서명|firma|assinatura|signatur,unterschrift|signature|подпис
certificate|证书,憑證|証明書|인증서|certificado|certificado|zertifikat|certificat|сертификат
key|密钥,键,键值|キー,鍵|키|clave,llave|chave|schlussel|cle|ключ
server|服务器,伺服器,服务端,后台,后端|サーバー,サーバ|서버|servidor|servidor|server|serveur|сервер
client|客户端,客戶端|クライアント|클라이언트|cliente|cliente|client|client|клиент
service|服务|サービス|서비스|servicio|servico|dienst|service|служб,сервис
unavailable|不可用|利用できません,利用不可|사용할 수 없|no disponible|indisponivel|nicht verfugbar|indisponible|недоступ
busy|繁忙,忙|ビジー,混雑|바쁨,사용 중|ocupad|ocupad|beschaftigt,ausgelastet,belegt|occupe|занят
internal|内部|内部|내부|intern|intern|intern|interne|внутренн
unknown|未知|不明,未知|알 수 없|desconocid|desconhecid|unbekannt|inconnu|неизвестн
unexpected|意外|予期しない|예기치|inesperad|inesperad|unerwartet|inattendu|неожидан
request|请求,請求|リクエスト,要求|요청|solicitud,peticion|solicitac,pedido,requisic|anfrage,anforderung|requete,demande|запрос
response|响应,回應,回包,应答|応答,レスポンス|응답|respuesta|resposta|antwort|reponse|ответ
too many|过多,太多|多すぎ|너무 많|demasiad,muchas|muitas,muitos,demasiad|zu viele|trop de|слишком много
limit exceeded|超出,超过,上限,超了,超限,满了,满员,太多了,太多,过多|上限,制限を超え|초과,한도|limite excedid,excedid,superad|limite excedid,excedid|limit uberschritten,uberschritten|limite depasse,depasse|превышен
limit rate|限制,限流|制限|제한|limite|limite|limit,grenze|limite|лимит,ограничени
frequency frequent|频繁,频率,太快,过快,太频繁,太勤|頻繁|빈번|frecuent|frequent|haufig|frequen|част
quota|配额|クォータ,割り当て|할당량|cuota|cota|kontingent,quote|quota|квот
balance|余额,餘額|残高|잔액|saldo|saldo|guthaben,saldo,kontostand|solde|баланс
funds money payment|资金,付款,支付|資金,支払|자금,결제|fondos,pago,dinero|fundos,pagamento,dinheiro|geld,zahlung,mittel|fonds,paiement,argent|средств,платеж,деньг
order|订单|注文|주문|orden,pedido|pedido,ordem|auftrag,bestellung|commande,ordre|ордер,заказ
price|价格|価格|가격|precio|preco|preis|prix|цен
amount|金额,数量|金額,数量|금액,수량|importe,cantidad,monto|quantia,valor,montante|betrag,menge|montant|сумм
transaction|事务,交易|トランザクション,取引|트랜잭션,거래|transaccion|transac|transaktion|transaction|транзакц
lock locked|锁,锁定|ロック|잠금,잠겨|bloque|bloque|gesperrt,sperre|verrou|блокиров
deadlock|死锁|デッドロック|교착|interbloqueo|impasse|verklemmung,deadlock|interblocage|взаимоблокиров
table|表|テーブル|테이블|tabla|tabela|tabelle|table|таблиц
column|列|列,カラム|열,컬럼|columna|coluna|spalte|colonne|столбец,колонк
row|行|行|행|fila|linha|zeile|ligne|строк
database|数据库|データベース|데이터베이스|base de datos|banco de dados,base de dados|datenbank|base de donnees|база данных,баз данных
query|查询|クエリ|쿼리,질의|consulta|consulta|abfrage|requete|запрос
data|数据,資料|データ|데이터|datos|dados|daten|donnees|данн
value|值|値|값|valor|valor|wert|valeur|значени
type|类型,類型|型,種類|유형,타입|tipo|tipo|typ|type|тип
format|格式|形式,フォーマット|형식|formato|formato|format|format|формат
syntax|语法|構文|구문|sintaxis|sintaxe|syntax|syntaxe|синтаксис
empty null|空,为空,空的,没有值|空,ヌル|비어|vaci|vazi|leer|vide|пуст
too long|过长,太长,超长|長すぎ|너무 긴,너무 길|demasiado larg|muito long|zu lang|trop long|слишком длинн
too short|过短,太短|短すぎ|너무 짧|demasiado cort|muito curt|zu kurz|trop court|слишком коротк
too large big|过大,太大|大きすぎ|너무 큰,너무 크|demasiado grande|muito grande|zu gross|trop grand,trop volumineux|слишком больш
range|范围|範囲|범위|rango|intervalo,faixa|bereich|plage,intervalle|диапазон
size|大小|サイズ|크기|tamano|tamanho|grosse|taille|размер
length|长度|長さ|길이|longitud|comprimento|lange|longueur|длин
number|数字,号|数,番号|번호,숫자|numero|numero|nummer,zahl,anzahl|nombre,numero|номер,числ
supported|支持,支援|サポート|지원|soport,compatible,admit|suportad|unterstutzt|pris en charge,support|поддержива
not supported unsupported|不支持,没支持|サポートされていません,未対応|지원하지|no soportad,no admit,no compatible|nao suportad|nicht unterstutzt|non pris en charge,non supporte|не поддержива
not implemented|未实现,没实现,未實現|未実装|구현되지|no implementad|nao implementad|nicht implementiert|non implemente|не реализован
not allowed|不允许,禁止|許可されていません,禁止|허용되지|no permitid,prohibid|nao permitid,proibid|nicht erlaubt,verboten,nicht zulassig|non autoris,interdit|не разреш,запрещ
operation|操作|操作|작업|operacion|operac|vorgang,operation|operation|операци
system|系统|システム|시스템|sistema|sistema|system|systeme|систем
device|设备,裝置|デバイス,装置|장치,기기|dispositivo|dispositivo|gerat|appareil,peripherique|устройств
driver|驱动|ドライバ|드라이버|controlador|driver,controlador|treiber|pilote|драйвер
camera|摄像头,相机,攝像頭|カメラ|카메라|camara|camera|kamera|camera|камер
microphone|麦克风,话筒,麥克風|マイク|마이크|microfono|microfone|mikrofon|micro|микрофон
video|视频,画面,視頻|ビデオ,動画|비디오,영상|video|video|video|video|видео
audio|音频|音声,オーディオ|오디오|audio|audio|audio,ton|audio|аудио,звук
room|房间,房間|ルーム,部屋|방,룸|sala,habitacion|sala|raum,zimmer|salle,salon|комнат
channel|频道,通道,頻道|チャンネル|채널|canal|canal|kanal|canal,salon|канал
member|成员,成員,人数,人员,主播|メンバー|멤버|miembro|membro|mitglied|membre|участник
message|消息,信息|メッセージ|메시지|mensaje|mensagem|nachricht|message|сообщени
thread|线程,線程|スレッド|스레드|hilo|thread|thread|fil,thread|поток
process|进程|プロセス|프로세스|proceso|processo|prozess|processus|процесс
session|会话|セッション|세션|sesion|sessao|sitzung|session|сеанс,сесси
version|版本|バージョン|버전|version|versao|version|version|верси
object|对象,對象|オブジェクト|객체|objeto|objeto|objekt|objet|объект
resource|资源,資源|リソース|리소스,자원|recurso|recurso|ressource|ressource|ресурс
domain|域,域名|ドメイン|도메인|dominio|dominio|domane|domaine|домен
group|组,群|グループ|그룹|grupo|grupo|gruppe|groupe|групп
create|创建,建立,創建,没创建,新建|作成|생성,만들|crear|criar|erstell|creer,creation|созда
delete removed remove|删除,刪除,移除,删掉|削除,除去|삭제,제거|elimin,borr,quitad|exclu,apag,remov|losch,entfern|supprim,retir,enlev|удал
update modify change|更新,修改|更新,変更|업데이트,변경,수정|actualiz,modific|atualiz,modific|aktualis,ander|mettre a jour,modifi|обнов,измен
read|读取,读|読み取り,読み込み|읽기,읽을|leer,lectura|ler,leitura|lesen|lire,lecture|чтени,прочит
write|写入,写|書き込み|쓰기,쓸|escrib,escritura|escrev,grava,escrita|schreib|ecrire,ecriture|запис
open|打开,打不开|開く,開け|열기,열|abrir,abiert|abrir,abert|offnen|ouvrir,ouvert|откры
send|发送,发出,發送|送信|전송,보내|enviar,envio|enviar,envio|senden|envoy|отправ
receive|接收,收到,收不到,没收到|受信|수신|recib|receb|empfang|recevoir,recu|получ
start|启动,开始,发起,启用,开启,开播,打开|開始,起動|시작|inici|inici|start|demarr|запус,начал
stop|停止,结束,终止,停掉,关掉,中止,停播,停了|停止|중지|deten,par|parar,parad|gestoppt,anhalt,stopp|arret|останов
cancel canceled|取消|キャンセル,取り消し|취소|cancel|cancel|abgebroch,abbrech,storn|annul|отмен
install|安装|インストール|설치|instal|instal|install|install|установ
initialize|初始化|初期化|초기화|inicializ|inicializ|initialis|initialis|инициализ
disabled|禁用,已停用|無効化,無効|비활성|deshabilit,desactiv|desativ,desabilit|deaktiviert|desactiv|отключен
blocked banned|封禁,屏蔽|ブロック,凍結|차단|bloquead|bloquead,banid|blockiert,gesperrt|bloqu,banni|заблокир
license|许可证|ライセンス|라이선스|licencia|licenca|lizenz|licence|лиценз
configuration|配置|設定,構成|구성,설정|configur|configur|konfigur|configur|конфигур,настройк
buffer|缓冲|バッファ|버퍼|bufer|buffer|puffer|tampon|буфер
function method|函数,方法|関数,メソッド|함수,메서드|funcion,metodo|funcao,metodo|funktion,methode|fonction,methode|функци,метод
call|调用|呼び出し|호출|llamada|chamada|aufruf|appel|вызов
string|字符串|文字列|문자열|cadena|string,cadeia|zeichenkette|chaine|строк
time|时间|時間,時刻|시간|tiempo,hora|tempo,hora|zeit|temps,heure|врем
enter join|进入,加入,進入,进房,进不去,加不进|参加,入室|입장,참여|entrar,unir|entrar|betreten,beitreten|entrer,rejoindre|вход,войти
password login credentials|凭据,凭证|資格情報|자격 증명|credencial|credenci|anmeldedaten|identifiants|учетные данные
proxy|代理|プロキシ|프록시|proxy|proxy|proxy|proxy,mandataire|прокси
gateway|网关|ゲートウェイ|게이트웨이|puerta de enlace|gateway|gateway|passerelle|шлюз
email|邮箱,邮件|メール|이메일|correo|email|e-mail|courriel,e-mail|почт
phone|手机,电话|電話|전화|telefono|telefone|telefon|telephone|телефон
verification|验证,校验,不通过|検証,確認|확인,검증|verific|verific|verifizier,uberpruf|verific|провер
wallet|钱包|ウォレット|지갑|billetera,cartera|carteira|brieftasche,wallet|portefeuille|кошел
currency|货币,币种|通貨|통화|moneda,divisa|moeda|wahrung|devise,monnaie|валют
position|持仓,仓位|ポジション|포지션|posicion|posic|position|position|позици
margin|保证金|証拠金|증거금|margen|margem|margin,marge|marge|марж
leverage|杠杆|レバレッジ|레버리지|apalancamiento|alavancagem|hebel|levier|плеч
region country|地区,国家|地域,国|지역,국가|region,pais|regiao,pais|region,land|region,pays|регион,стран
upload|上传|アップロード|업로드|subir,carg|envi,carreg|hochlad,hochgeladen|televers,charger|загруз
download|下载|ダウンロード|다운로드|descarg|baix,descarreg|herunterlad,heruntergeladen|telecharg|скач,загруз
screen display|屏幕,显示|画面,表示|화면|pantalla|tela,ecra|bildschirm,anzeige|ecran,affichage|экран
stream live broadcast|直播,推流,流,开播|配信,ストリーム|방송,스트림|transmis,directo|transmiss,ao vivo|ubertragung|diffusion,flux,direct|трансляци,поток
record recording|录制,录像,录音,錄製,录屏|録画,録音|녹화,녹음|grabac,grabar|gravac,gravar|aufnahme,aufzeichn|enregistr|запис
retry again|重试,再试|再試行|재시도|reintent|tentar novamente|erneut,wiederhol|reessay|повтор
cannot unable|无法,不能,不了,不到,不上,没法,不让|できません,できない|할 수 없|no se puede,no puede|nao pode,impossivel|kann nicht,konnte nicht|impossible,ne peut pas|невозможно,не может
interrupted|中断,打断|中断|중단|interrump|interromp|unterbroch|interromp|прерван
overflow|溢出|オーバーフロー|오버플로|desbord|estour|uberlauf|debordement|переполн
owner|所有者,拥有者|所有者|소유자|propietari|proprietari|besitzer,eigentumer|proprietaire|владел
exhausted|耗尽|枯渇|고갈|agotad|esgotad|erschopft|epuise|исчерпан
conflict|冲突|競合|충돌|conflict|conflit|konflikt|conflit|конфликт
header|标头,头部|ヘッダ|헤더|encabezad,cabecer|cabecalh|kopfzeile|en-tete,entete|заголов
field|字段|フィールド,項目|필드|campo|campo|feld|champ|поле,поля
not empty|目录不为空|空でない|비어 있지|no esta vaci|nao esta vazi|nicht leer|pas vide|не пуст
withdraw withdrawal|提现,提币|出金|출금|retir|saque,retirad|abheb,auszahl|retrait|вывод
deposit|充值,存款|入金|입금|deposit|deposit|einzahl|depot|депозит,пополн
too old|过旧,太旧|古すぎ|너무 오래|demasiado antigu|muito antig|zu alt|trop ancien|слишком стар
stopped|已停止|停止済み|중지됨|detenid|parado|angehalten|arrete|остановлен
card|卡,卡片|カード|카드|tarjeta|cartao|karte|carte|карт
bank issuer|银行,发卡行|銀行|은행|banco,emisor|banco,emissor|bank,aussteller|banque,emetteur|банк,эмитент
closed|关闭,注销,销户|閉鎖,解約|해지|cerrad|encerrad|geschlossen,aufgelost|cloture|закрыт
daily|每日,当日,单日|日次,1日|일일|diari|diari|taglich,tages|journali,quotidien|дневн
low|低,过低|低い,低下|낮,부족|baj|baix|niedrig,schwach,gering|bas,faible|низк,слаб
high|高,过高|高い|높|alt,elevad|alt,elevad|hoch,hohe|elev,haut|высок
battery|电池,电量|バッテリ,電池|배터리|bateria,pila|bateria|batterie,akku|batterie|батаре,аккумулятор
power|电源,供电|電源|전원|energia,alimentacion|energia,alimentac|strom,energie|alimentation,courant|питани,электр
temperature|温度|温度|온도|temperatura|temperatura|temperatur|temperature|температур
overheat overheating|过热|過熱,オーバーヒート|과열|sobrecalent|superaquec,sobreaquec|uberhitz|surchauff|перегрев
sensor|传感器,探头|センサ|센서|sensor|sensor|sensor,fuhler|capteur,sonde|датчик
fan|风扇,风机|ファン,送風|팬|ventilador|ventilador,ventoinha|lufter,ventilator|ventilateur|вентилятор
pressure|压力|圧力|압력|presion|press|druck|pression|давлен
filter|滤网,过滤器,滤芯|フィルタ|필터|filtro|filtro|filter|filtre|фильтр
blocked clogged|堵塞,卡住,受阻|詰まり,塞が|막힘|atascad,obstru|entupid,obstru|verstopft,blockiert|bouche,obstru,bloqu|засор,застря
stuck|卡住,被困|動けない|끼임|atascad,atrapad|pres,travad|festgefahren,steckt,klemmt|coince|застря
door|门|ドア,扉|문|puerta|porta|tur|porte|двер
fault defective broken|故障,损坏|故障,破損|고장,손상|averia,defectuos,danad,rot|avari,defeituos,danific,quebrad|defekt,kaputt,beschadigt,storung|panne,defectueu,endommag|неисправ,поврежд,сломан
corrupt corrupted|损坏|破損|손상|corrupt,danad|corromp|beschadigt,korrupt|corrompu|поврежд
charging charge|充电|充電|충전|carga,cargando|carreg,carga|lad,aufladen|charge,recharge|заряд
bucket|存储桶,桶|バケット|버킷|cubo,bucket|bucket|bucket|bucket,compartiment|бакет,корзин
topic|主题|トピック|토픽|tema,topico|topico|thema|sujet|топик,тем
queue|队列|キュー|대기열,큐|cola|fila|warteschlange|file d attente|очеред
list|列表|リスト,一覧|목록|lista|lista|liste|liste|спис
cluster node|集群,节点|クラスタ,ノード|클러스터,노드|nodo,cluster|no,cluster|knoten,cluster|noeud,grappe|узел,кластер
url link|链接,网址,地址|リンク|링크|enlace,url|link,url|link,url|lien,url|ссылк
authorized|授权|許可,承認|승인|autorizad|autorizad|autorisiert|autoris|авториз
merchant|商户,商家|加盟店|가맹점|comerci|estabelec,lojist|handler|commercant|продавец,магазин
installment instalment|分期|分割|할부|cuota,plazo|parcel|rate|mensualit|рассрочк
refund reversal|退款|返金,払い戻し|환불|reembols,devoluc|reembols,estorn|ruckerstatt|rembours|возврат
fraud|欺诈,盗用|不正利用,詐欺|사기|fraude|fraude|betrug|fraud|мошенн
stolen|被盗|盗難|도난|robad|roubad|gestohlen|vol|украд
date|日期|日付|날짜|fecha|data|datum|date|дат
again|重新,再次|再度,もう一度|다시|otra vez,de nuevo|novamente,outra vez|noch einmal,nochmal|encore,a nouveau|снова,еще раз
text content|文本,内容,正文|テキスト,内容,本文|텍스트,내용|texto,contenido|texto,conteudo|text,inhalt|texte,contenu|текст,содержим
template|模板|テンプレート|템플릿|plantilla|modelo|vorlage|modele|шаблон
sms|短信|SMS,ショートメッセージ|문자|sms|sms|sms|sms|смс
recipient receiver|收件人,接收方|受信者,宛先|수신자|destinatari|destinatari|empfanger|destinataire|получател
call telephone|通话,呼叫|通話|통화|llamada|chamada,ligac|anruf|appel|звон,вызов
image picture|图片,图像|画像|이미지,사진|imagen,foto|imagem,foto|bild|image,photo|изображен,картин
license subscription|授权过期|契約期限|구독|suscripcion|assinatura|abonnement|abonnement|подписк
index|索引|インデックス,索引|인덱스|indice|indice|index|index,indice|индекс
cache|缓存|キャッシュ|캐시|cache|cache|zwischenspeicher|cache|кэш
log|日志,日誌|ログ|로그|registro|registro|protokoll|journal|журнал
backup|备份|バックアップ|백업|copia de seguridad,respald|backup,copia de seguranca|sicherung|sauvegarde|резервн
encryption encrypted|加密|暗号化|암호화|cifrad,encript|cript,cifr|verschlussel|chiffr|шифрован
slow|慢,缓慢|遅い,遅延|느린,느려|lent|lent|langsam|lent|медленн
hang hung frozen|卡死,挂起,无响应,卡住,没反应|フリーズ,ハング,応答なし|멈춤|congelad,colgad|travad,congelad|eingefroren,hangt|fige,bloque|завис
application program|应用,程序|アプリ,プログラム|앱,애플리케이션,프로그램|aplicacion,programa|aplicativo,aplicac,programa|anwendung,programm|application,programme|приложени,программ
overdue unpaid arrears|欠费,欠款,欠費,没钱,没续费,没交费,没充值,续费|未払い,滞納|연체,미납|impagad,vencid|em atraso,inadimpl|uberfallig,unbezahlt|impaye,en retard|просроч,неоплач
get obtain fetch|获取,拿到,取得,拿不到,獲取,取不到,读不到,没拿到,拿不下来,拉不到|取得|가져오,획득|obtener,obten|obter,obtid|abrufen,abgerufen,holen|obtenir,recuper|получи
exit leave|退出,离开,離開,退房,下线|退出,退室|퇴장,나가|salir,salid|sair,saida|verlassen|quitter,sortie|выход,выйти
invite invitation|邀请,邀請|招待|초대|invit|convid,convite|einlad|invit|приглаш
parse parsing|解析,拆包|解析|파싱|analiz|analis|parsen|analys|разбор,разобр
state status|状态,狀態|状態,ステータス|상태|estado|estado,status|zustand,status|etat,statut|состоян,статус
crash crashed|崩溃,闪退|クラッシュ,異常終了|충돌,크래시|bloqueo,fallo|travou,falha|absturz,abgesturzt|plant,crash|сбой,вылет
kicked removed|被踢,踢出|追い出,強制退出|강퇴,추방|expuls|expuls|rausgeworfen,entfernt|expuls,exclu|выгнан,исключ
register registered registration|注册,登记,註冊|登録|등록,가입|registr|registr,cadastr|registrier,angemeldet|inscri,enregistr|регистрац,зарегистр
similar alike|相似,类似|類似|유사,비슷|similar,parecid|similar,parecid|ahnlich|similaire|похож
plugin extension|插件,扩展|プラグイン,拡張|플러그인,확장|complemento,extension|plugin,extens|erweiterung,plugin,zusatz|extension,greffon,module|плагин,расширени
delivery shipping shipment|配送,发货,物流|配送,発送|배송|envio,entrega|entrega,envio|lieferung,versand|livraison,expedition|доставк
revoked revoke|吊销,撤销|失効,取り消し|취소,해지|revocad|revogad|widerrufen|revoque|отозван
trusted untrusted|信任,可信|信頼|신뢰|confianza,fiable|confiav,confianca|vertrau|confiance,fiable|довер
holder customer buyer|持卡人,客户,买家|顧客,名義人|고객,명의자|titular,comprador|titular,comprador|inhaber,kunde,kaufer|titulaire,acheteur|держател,покупател,клиент
motor|电机,马达|モーター|모터|motor|motor|motor|moteur|двигател,мотор
pump|水泵,泵|ポンプ|펌프|bomba|bomba|pumpe|pompe|насос
valve|阀|バルブ|밸브|valvula|valvula|ventil|vanne,soupape|клапан
water|水位,缺水,水|水|물|agua|agua|wasser|eau|вод
voltage|电压|電圧|전압|tension,voltaje|tensao|spannung|tension|напряжени
overload|过载|過負荷|과부하|sobrecarga|sobrecarga|uberlast|surcharge|перегрузк
`;
