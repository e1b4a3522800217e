import type { TableWords } from './table-words.ts';

/** Indonesian. */
export const id: TableWords = {
  code: 'kode',
  name: 'nama',
  message: 'keterangan deskripsi pesan arti\\b penjelasan',
  printed: 'pesan',
  cause: 'penyebab sebab',
  remedy: 'solusi penyelesaian',
  action: 'tindakan',
  fault: 'kesalahan',
  listed: 'kode_(error|kesalahan|respon|status) kesalahan',
  mentioned: 'gagal galat',
  otherThings: 'jenis tipe',
  failing: 'gagal salah tidak kesalahan belum ditolak',
  rest: 'lainnya',
};
