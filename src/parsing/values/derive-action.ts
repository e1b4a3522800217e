/**
 * Who acts on an error, derived from the solution's words alone and never guessed: a solution that fits no
 * rule has no action. The first rule that fits wins, in this order:
 *
 * 1. nothing has to be done, even when the text also says what to look at;
 * 2. trying again, even when it goes on to say whom to ask if that does not help;
 * 3. asking the vendor's people;
 * 4. correcting what was sent, set up or how it was called;
 * 5. reading the log.
 */
import type { Action } from '../../domain/action.ts';

const patterns: readonly (readonly [Action, readonly RegExp[]])[] = [
  [
    'no-action',
    [
      /\bno (?:further |special )?(?:action|handling|processing|treatment) (?:is |are )?(?:needed|required|necessary)|\b(?:can|may|should) be (?:safely )?ignored|\b(?:can|may) (?:safely )?ignore\b|\bnothing (?:needs )?to (?:be )?(?:do|done)|\btreated as (?:a )?success/iu,
      /无需(?:任何)?(?:处理|操作)|不需要?处理|可(?:以)?忽略|無需處理|不需處理|可忽略|対応不要|対処不要|조치(?:가)? 필요 ?없|무시(?:해도|할 수)/u,
      /действи[йя] не требу|ничего делать не|можно игнорировать|no (?:se requiere|es necesari[ao]) (?:ninguna )?acci|nenhuma ação|keine (?:maßnahme|aktion)|aucune action|nessuna azione|tidak perlu tindakan/iu,
    ],
  ],
  [
    'retry',
    [
      /\b(?:try|tried|retry|retried|retries|retrying|resend|resubmit)\b|\bafter \d+ (?:seconds?|minutes?)|\bafter the previous (?:operation|request)/iu,
      /重试|重試|重新(?:请求|发送|提交|尝试|調用|调用|拉取|获取)|再(?:次)?(?:尝试|试|嘗試|試)|稍[后後候]再?[试試]?|再試行|再度|やり直|再実行|재시도|다시 (?:시도|요청)|잠시 후/u,
      /повтор|попробуйте (?:ещ|поз)|reintent|int[ée]nt[ea]lo|(?:intente|vuelva a intentar)|tente novamente|tentar novamente|erneut|nochmals?|wiederhol|réessay|nouvelle tentative|riprov|ritent|coba lagi|ulangi/iu,
    ],
  ],
  [
    'contact-support',
    [
      /\b(?:report (?:it |this )?to|contact|reach out|customer service|support team|submit a (?:support )?ticket|open a (?:support )?ticket)\b/iu,
      /联系|聯[繫絡系]|提交工单|提工单|咨询客服|反馈给|お問い合わせ|問い合わせ|連絡し|문의|연락/u,
      /обратитесь|свяжитесь|contacte|p[óo]ngase en contacto|contactar|entre em contato|contate|wenden sie sich|kontaktieren|contactez|contattare|hubungi/iu,
    ],
  ],
  [
    'fix-request',
    [
      /\b(?:check|ensure|make sure|modify|correct|verify|confirm|pass|set|enter|specify|use|read the|perform|determine|find an alternative|wrong input|delete|remove|limit|change|replace|add|provide|configure|update|upgrade|install|enable|reduce|shorten|adjust|review|validate|apply|create|choose|select)\b/iu,
      /检查|檢查|确认|確認|核对|核對|确保|確保|修改|更正|请(?:使用|填写|传|输入|设置|添加|配置|升级|更换|按|调整|参考|先)|請(?:使用|填|輸入|設定|先)|校验|必须改正|必須|ください|修正|확인|수정|변경|설정/u,
      /проверьте|убедитесь|исправьте|измените|укажите|verifi(?:que|car)|compruebe|revis[ea]|corrija|aseg[úu]r|verifique|certifique|altere|prüfen|überprüfen|stellen sie sicher|korrigieren|vérifi|corrig|assurez|controllar|verificar|correggere|periksa|pastikan|perbaiki/iu,
    ],
  ],
  ['read-log', [/\blogs?\b/iu, /日志|日誌|ログ|로그|журнал|лог(?:и|ах)?\b|registro|protokoll|journal/iu]],
];

/** `"Check your network and try again."` -> `"retry"`; undefined when the words say nothing of the kind. */
export function actionOf(solution: string): Action | undefined {
  return patterns.find(([, any]) => any.some((pattern) => pattern.test(solution)))?.[0];
}
