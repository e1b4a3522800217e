import type { TableWords } from './table-words.ts';

const codeNoun = '(codes?|numbers?|nos?\\b|ids?\\b)';
const codeOwner =
  '(error|err|return|status|response|result|exit|reason|cause|close|disconnect|fault|failure|exception|abort|reject(ion)?|termination|completion|alarm|warning)s?';

export const en: TableWords = {
  code: `\\p{L}*codes?\\b num(ber)? value values nos?\\.? id\\b hex decimal dec\\b hresult ntstatus errno dtc spn
    rtn~?code ret~?code sqlstate pattern`,
  name: `name symbol(ic)? constant identifier manifest macro enum mnemonic define label case\\b slug\\b keyword error~type
    type~of~error err(or)?~class exception~(class|name|type) error~slug reason~phrase`,
  phrase: '(http~|sip~|status~)?reason title',
  message: `desc mean message msg summary expla detail remark comment note content text\\b info reading definition summary
    interpretation output symptom what_happened`,
  printed: 'messages? msg error~text text content',
  cause: 'caus reason(?!~phrase) why\\b',
  circumstance: 'situation circumstance trigger conditions? when\\b scenari occurs use~cases?\\b',
  remedy: `solution workaround fix(es)?\\b remed countermeasure correct(ive|ion) troubleshoot resolution repair
    how~to~(fix|solve|resolve)`,
  question: 'what~to~do what~(you|to)~(can|should|must)~do do~this try~this',
  action: `guidance resol recover instruction how~to what~you~(can|should|must|need) action handl suggest recommend advice treatment
    mitigat next~steps? (user|operator|programmer|administrator)~response procedure steps\\b tips?\\b measures\\b eliminat
    process(ing)?~(methods?|measures?|suggestions?) (what|things)~to~(check|probe)`,
  aside: `outcome verdict fmi modules? categor(y|ies) class reaction scope services? endpoints? methods? verb path interface api\\b severity level
    priority retry retries retryable reconnect versions? since spec\\b specification members? source component product parts?\\b
    system platform applicable group owner date example files? link url see~also default initial sample max\\b min\\b`,
  sort: 'types?\\b',
  fault: 'errors? error_messages? exceptions? faults? alarms? warnings? diagnostics?',
  counter: 'no nr num(ber)? item index id row serial(_(no|number))? s\\.?~no sr\\.?~no sl\\.?~no [#№]',
  parameter: `((request|query|path|body|element|input|output|response)_)?(parameters?|params?|arguments?|fields?|propert(y|ies)|attributes?|keys?|elements?|options?|variables?|headers?|requirements?|metrics?|settings?)(_names?)?`,
  listed: `${codeOwner}~(\\/~\\w+~)?(${codeNoun}|messages?|lists?|tables?|reasons?|reference)
    error_(cases?|responses?|states?)
    (error|err|return|exit|result|fault|failure|exception|abort|alarm|warning|completion)s?~(values?|constants?|types?)
    (error|err|return|status|response|result|exit|close|fault)_\\w+_codes?\\b http~(status~)?codes?\\b
    (trouble|decline|denial|beep|blink|flash|diagnostic)~codes?\\b success~codes\\b exit~status(es)?\\b
    (errors|exceptions|failures|faults|alarms|dtcs?|errno|hresults?|ntstatus|sqlstate|rtn~?code|ret~?code|alerts?)\\b
    codes?_(of|for)_(errors?|return)`,
  mentioned: `blinks?\\b flashes\\b beeps?\\b warnings?\\b *error err\\b *exception *fail *fault *alarm *invalid diagnostics?\\b returns?\\b *respon[sc] status\\b *result codes\\b *alert
    *troubleshoot`,
  otherThings: `rules?\\b criteri(a|on)\\b prefix(es)?\\b types?\\b enum(s|erations?)?\\b op~?codes?\\b components?\\b param(eter)?s?\\b arguments?\\b args\\b fields?\\b
    propert(y|ies)\\b attributes?\\b members?\\b elements?\\b flags?\\b options?\\b settings?\\b configurations?\\b versions?\\b
    methods?\\b functions?\\b variables?\\b columns?\\b requirements?\\b prerequisites\\b permissions?\\b scopes?\\b intents?\\b
    roles?\\b languages?\\b countr(y|ies)\\b currenc(y|ies)\\b payment_methods?\\b cards?\\b headers?\\b request\\b inputs?\\b
    endpoints?\\b routes?\\b commands?\\b keys?\\b shortcuts?\\b features?\\b platforms?\\b environments?\\b formats?\\b units?\\b
    limits?\\b levels?\\b quotas?\\b metrics?\\b models?\\b objects?\\b structures?\\b payload\\b data\\b states?\\b events?\\b ports?\\b risks?\\b maintenance\\b accessor hazards?\\b safety\\b`,
  enumerated: '(enum(erations?|s)?_)?(members?|values?|constants?|elements?) enum(erations?|s)?',
  work: `known\\b bugs?\\b issues?\\b faq\\b to~?do\\b tasks?\\b test~cases?\\b defects?\\b backlog\\b assignee assigned_to reporter reported_by ticket`,
  failing: `*err(or|ed|oneous)\\b *fail fault *malfunction *misfire over(current|voltage|heat|load|temperature) undervoltage
    stuck\\b jam(med)?\\b invalid
    not_(found|exist|valid|allowed|supported|available|permitted|enough|defined|implemented|correct|specified|authorized|match|set|connected|enabled|ready|in_)
    (does|do|did|is|are|was|were|has|have|can|could|must|should|may|will|shall)(_not|n['’]t|not)\\b cannot\\b
    no_(such|more|\\w+_(is|are|was|found|available|specified)) denied unable *time[sd]?[\\s-]?out exceed illegal *missing
    unauthori[sz]ed forbidden unsupported unavailable incorrect wrong unknown unexpected expired *conflict
    too_(many|long|large|short|small|big|high|low) refused *reject *corrupt insufficient already *duplicate *abort malformed bad_
    lost limit *overflow undefined required empty\\.? *mismatch violat problem broken busy disabled blocked banned`,
  joining: 'or and',
  through: 'to through thru',
  rest: `((any|all)_)?others?(_(values?|codes?|errors?|numbers?).{0,20})? (any|all)_other\\b.{0,40} default else etc\\.?
    everything_else anything_else any(_non~?zero)?(_(value|code))? non~?zero not_(zero|0)`,
};
