/** Headers in the words of many languages, below a title in them: value, message, cause, solution. */
import { expect, it } from 'vitest';
import { codeRecords } from '../../../src/domain/code-record.ts';
import { readDocument } from '../../../src/parsing/document.ts';

const headers: Readonly<Record<string, readonly [title: string, ...columns: string[]]>> = {
  ar: ['رموز الخطأ', 'الرمز', 'المعنى', 'السبب', 'ماذا تفعل'],
  bg: ['Кодове за грешки', 'Грешка', 'Съобщение', 'Причина', 'Отстраняване'],
  cs: ['Chybové kódy', 'Kód', 'Vysvětlení', 'Důvod', 'Postup'],
  da: ['Fejlkoder', 'Fejlkode', 'Betydning', 'Årsag', 'Afhjælpning'],
  de: ['Störungen und Abhilfe', 'Störung', 'Bedeutung', 'Grund', 'Was tun?'],
  el: ['Κωδικοί σφαλμάτων', 'Κωδικός', 'Σημασία', 'Αιτία', 'Αντιμετώπιση'],
  es: ['Códigos de fallo', 'Cod.', 'Detalle', 'Motivo', 'Cómo solucionarlo'],
  fa: ['کدهای خطا', 'کد', 'شرح', 'دلیل', 'راهکار'],
  fi: ['Vikakoodit', 'Vikakoodi', 'Selitys', 'Syy', 'Toimenpide'],
  fr: ['Codes de défaut', 'Code défaut', 'Libellé', 'Origine', 'Que faire ?'],
  he: ['קודי שגיאה', 'קוד', 'משמעות', 'גורם', 'מה לעשות'],
  hi: ['त्रुटि कोड', 'कोड', 'अर्थ', 'कारण', 'क्या करें'],
  hr: ['Kodovi grešaka', 'Šifra greške', 'Značenje', 'Razlog', 'Postupak'],
  hu: ['Hibakódok', 'Hibakód', 'Magyarázat', 'Oka', 'Hibaelhárítás'],
  id: ['Kode kesalahan', 'Kode', 'Arti', 'Alasan', 'Cara mengatasi'],
  it: ['Codici guasto', 'Codice guasto', 'Spiegazione', 'Motivo', 'Intervento'],
  ja: ['異常コード', '異常コード', '内容', '要因', '処置'],
  ko: ['오류 코드', '오류 코드', '내용', '사유', '조치'],
  nl: ['Storingscodes', 'Storing', 'Uitleg', 'Reden', 'Verhelpen'],
  pl: ['Kody błędów', 'Nr błędu', 'Wyjaśnienie', 'Powód', 'Postępowanie'],
  pt: ['Tabela de erros', 'Cód.', 'Significado', 'Motivo', 'Providência'],
  ro: ['Coduri de eroare', 'Cod', 'Explicație', 'Motiv', 'Ce trebuie făcut'],
  ru: ['Коды неисправностей', 'Код', 'Расшифровка', 'Причина', 'Как исправить'],
  sv: ['Felkoder', 'Larmkod', 'Förklaring', 'Anledning', 'Vad göra'],
  th: ['รหัสข้อผิดพลาด', 'รหัส', 'ความหมาย', 'สาเหตุ', 'แนวทางแก้ไข'],
  tr: ['Hata kodları', 'Hata No', 'Anlamı', 'Sebep', 'Yapılması gereken'],
  uk: ['Коди помилок', 'Код', 'Пояснення', 'Причина', 'Що робити'],
  vi: ['Mã lỗi', 'Mã', 'Nội dung', 'Lý do', 'Cách khắc phục'],
  zh: ['故障代码', '故障码', '含义', '失败原因', '应对措施'],
};

/** Of no language, so that the headers alone say what they head. */
const rows = ['101', '102', '105'].map((value) => [
  value,
  ...['m', 'c', 's'].map((kind) => `${kind} ${value} lorem ipsum`),
]);

it.each(Object.entries(headers))('says in %s what each column is', (_, [title, ...columns]) => {
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const { codes } = readDocument({
    file: 'heating.md',
    text: [`# ABC`, `## ${title}`, table.join('\n')].join('\n\n'),
  });
  const records = codes.flatMap((code) => codeRecords(code));
  expect(records.map(({ value, message, cause, solution }) => [value, message, cause, solution])).toEqual(
    rows,
  );
});
