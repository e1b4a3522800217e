import type { TableWords } from './table-words.ts';

export const ja: TableWords = {
  code: 'コード 番号 値',
  name: '名前 名称 定数 シンボル 例外(クラス|型|名)',
  phrase: 'タイトル',
  message: '説明 意味 メッセージ 備考 内容',
  printed: 'メッセージ',
  cause: '原因 要因 理由',
  circumstance: '条件 タイミング 状況 場面',
  remedy: '対策 対処 処置 解決 解消 回避 復旧 リカバリ',
  question: 'どうすれば',
  action: '対応',
  aside: 'モジュール 分類 影響 カテゴリ 例(?!外) デフォルト メソッド 重要度 レベル',
  sort: '種別',
  fault: 'エラー アラーム 故障',
  counter: '番号 項番 連番',
  parameter: 'パラメータ(名)? フィールド(名)? 項目',
  listed:
    'エラー アラーム 故障コード ステータスコード 応答コード 終了コード 戻り値 リターンコード 結果コード',
  mentioned: 'エラー 応答',
  otherThings: 'ルール 規則 プレフィックス パラメータ 引数 種類 型 設定',
  work: '担当者',
  failing: 'エラー 失敗 無効 不正 ません できない ない 超え 未',
  none: 'なし',
  joining: 'または および と',
  through: 'から',
  rest: 'その他.{0,8} (それ|上記)以外.{0,8}',
};
