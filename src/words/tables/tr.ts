import type { TableWords } from './table-words.ts';

export const tr: TableWords = {
  code: 'kod kodu',
  name: 'sabit isim İsim',
  phrase: 'başlık',
  message: 'açıklama anlam ileti mesaj İleti',
  printed: 'mesaj',
  cause: 'neden sebep',
  circumstance: 'koşul senaryo',
  remedy: 'çözüm gider',
  question: 'ne~yapmalı yapılması_gereken',
  action: 'işlem eylem aksiyon öneri yapılacak İşlem',
  aside: 'örnek kategori seviye modül',
  fault: 'hata usterka arıza',
  counter: 'sıra(_no)?',
  parameter: 'alan(_adı)? parametre',
  listed: 'hata~(kod|mesaj) (çıkış|durum|dönüş|yanıt)~kod arıza~kod hatalar',
  mentioned: 'hata',
  failing: 'geçersiz bulunamad hata yok\\b başarısız süresi_dol aşıldı eksik',
  none: 'yok',
  joining: 'veya ve',
  rest: 'diğer.{0,12}',
};
