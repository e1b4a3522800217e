import type { TableWords } from './table-words.ts';

export const ko: TableWords = {
  code: '코드 번호 값',
  name: '이름 명칭 상수',
  message: '설명 메시지 메세지 내용 의미 비고',
  printed: '메시지 메세지',
  cause: '원인 사유',
  circumstance: '조건 시점 상황 트리거',
  remedy: '해결 조치 대처',
  action: '처리 대응 (가능한|권장)~작업',
  aside: '모듈 분류 예시 메서드 메소드 등급',
  sort: '유형',
  fault: '오류 에러 고장',
  counter: '번호 순번 연번 일련번호',
  parameter: '매개변수 필드 파라미터',
  listed: '(에러|오류|응답|상태|종료|결과|고장|점검|경고|알람)~(코드|목록|메[시세]지) 에러 오류',
  mentioned: '오류 응답',
  otherThings: '규칙 접두 매개변수 파라미터 속성 유형',
  failing: '오류 에러 실패 잘못 유효하지 없 않 초과 만료 거부',
  none: '없음',
  joining: '또는 및',
  rest: '기타',
};
