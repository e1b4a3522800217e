/**
 * What people say in German for what messages about errors say, in groups that stand for one another, parted by semicolons;
 * each the start of a word. Only what holds for any product.
 */
export const paraphrases = `
antwortet nicht|reagiert nicht|keine antwort|zeituberschreitung|dauert zu lange|zu lange|timeout|hangt
langsam|trage|verzogert|dauert
fest|steckt|blockiert|klemmt|eingeklemmt|verklemmt|gefangen|hangt fest|feststeck|kommt nicht weiter|fahrt nicht weiter
blockiert|verstopft|verheddert|gewickelt|haare|klemmt|dreht sich nicht;leer|niedrig|schwach|aufgebraucht|alle
akku|batterie|ladung|strom;voll|uberfull|kein platz|entleer|uberlauf;kein platz|speicher|voll|platz
behalter|tank|box|kasten;sauber|rein|frisch|reinwasser|reinigungswasser
schmutz|dreck|verschmutzt|dreckig|staub|schmutzwasser;wasser|feucht|nass|flussigkeit
basis|station|ladestation|dock|basisstation;steckdose|stromversorgung|netzteil|stecker|strom|angeschlossen
kabel|stecker|angeschlossen|verbindung;findet nicht|nicht gefunden|nicht erreichbar|verirrt|lokalisier|position
erreich|finden|zuruck|ankommen;gelost|abgefallen|lose|locker|ab|herausgefallen|abgegangen
fehlt|nicht eingesetzt|nicht installiert|nicht vorhanden|vergessen|weg
eingesetzt|installiert|eingelegt|eingebaut|montiert;burste|walze|rolle;walze|hauptburste|burste
mopp|wischlappen|lappen|wischtuch|wischmodul|tuch;halter|halterung|fassung;sauger|roboter|gerat|maschine
rad|rader|reifen;absturz|abgrund|treppe|stufe|kante;schrag|schief|gekippt|geneigt|uneben
schwebt|angehoben|in der luft|hochgehoben;aufprall|stoss|bumper|stossdampfer|anstoss;sensor|fuhler|erkennung
laser|lidar|turm|abstand;magnet|magnetfeld;teppich|laufer|matte;geblase|lufter|ventilator|saugmotor
kamera|bild|sicht;laden|ladt nicht|ladefehler|aufladen|ladung;kontrollier|prufen|uberpruf|nachsehen|checken
kaputt|defekt|fehler|storung|beschadigt|ausser funktion|geht nicht|funktioniert nicht
geht nicht|funktioniert nicht|fehlgeschlagen|klappt nicht|fehler
nicht erlaubt|verboten|verweigert|keine berechtigung|gesperrt|darf nicht
gesperrt|deaktiviert|blockiert|ausgesperrt|verboten;abgelehnt|verweigert|zuruckgewiesen|nimmt nicht an
angemeldet|einloggen|anmeld|login|passwort;passwort|kennwort|zugangsdaten|schlussel
schlussel|token|key|zugangsdaten|passwort;falsch|ungultig|unzulassig|fehlerhaft|nicht korrekt|verkehrt|stimmt nicht
kaputt|ungultig|fehlerhaft|beschadigt;fehlt|leer|nicht angegeben|erforderlich|pflichtfeld|vergessen
doppelt|zweimal|bereits|schon|mehrfach|existiert bereits
gibt es nicht|nicht gefunden|existiert nicht|unbekannt|geloscht|nicht mehr
geloscht|entfernt|inaktiv|nicht mehr|verschwunden;abgelaufen|veraltet|alt|nicht mehr gultig
uberlastet|ausgelastet|zu viele|nicht verfugbar|zu viel;zu oft|zu viele anfragen|zu schnell|limit|begrenz
zu viele|limit|maximal|uberschritten|hochstens|begrenz;zu gross|uberschritten|maximal|grosse
zu lang|lange|uberschritten|maximal;nimmt nichts an|nicht verfugbar|wartung|ausser betrieb|ausgefallen|down
wartung|nicht verfugbar|offline|ausgefallen;guthaben|geld|konto|saldo|deckung
reicht nicht|nicht ausreichend|unzureichend|nicht genug|zu wenig;bezahl|zahlung|kosten|rechnung
netz|internet|verbindung|wlan|offline|empfang;getrennt|abgebrochen|unterbrochen|verloren|weg
abgebrochen|storniert|beendet|widerrufen;unbekannt|unerwartet|intern|allgemein;zu heiss|uberhitz|temperatur|warm
datei|dokument|anhang;nochmal|erneut|wiederhol|spater
`;
