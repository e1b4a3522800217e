import type { TableWords } from './table-words.ts';

/** Indonesian. */
export const id: TableWords = {
  code: 'kode',
  name: 'nama',
  phrase: 'judul',
  message: 'keterangan deskripsi pesan arti\\b penjelasan',
  printed: 'pesan',
  cause: 'penyebab sebab alasan',
  circumstance: 'kapan saat_ kasus kondisi situasi pemicu',
  remedy: 'solusi penyelesaian perbaikan *mengatasi penanganan',
  action: 'tindakan',
  aside: 'modul kategori contoh metode tingkat',
  fault: 'kesalahan',
  counter: 'no',
  listed: 'kode_(error|kesalahan|respon|status|keluar) kesalahan',
  mentioned: 'gagal galat',
  otherThings: 'aturan kriteria jenis tipe',
  failing: 'gagal salah tidak kesalahan belum ditolak',
  joining: 'atau dan',
  through: 'sampai hingga',
  rest: 'lainnya',
};
