import type { TableWords } from './table-words.ts';

export const tr: TableWords = {
  code: 'kod kodu',
  message: 'açıklama anlam ileti mesaj',
  printed: 'mesaj',
  cause: 'neden',
  remedy: 'çözüm',
  question: 'ne~yapmalı',
  fault: 'hata usterka arıza',
  listed: 'hata~(kod|mesaj) (çıkış|durum|dönüş|yanıt)~kod arıza~kod hatalar',
  mentioned: 'hata',
  failing: 'geçersiz bulunamad hata yok\\b başarısız süresi_dol aşıldı eksik',
};
