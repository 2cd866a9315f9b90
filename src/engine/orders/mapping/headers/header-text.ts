import { readUnit } from "./unit";

/** Traditional characters of the header vocabulary, each before its simplified form. */
const TRADITIONAL =
  "訂订單单編编號号碼码戶户稱称簡简買买賣卖購购貨货來来經经銷销額额業业績绩總总計计價价稅税幣币別别區区國国負负責责員员狀状態态數数臺台" +
  "採采潤润產产時时間间簽签開开發发據据項项類类級级電电話话郵邮聯联係系繫系帳账賬账關关閉闭廢废場场實实際际應应匯汇遞递運运費费優优" +
  "體体積积線线門门倉仓庫库萬万億亿圓元標标準准務务種种機机備备註注餘余預预顏颜規规組组織织籤签質质" +
  "權权過过結结徑径離离職职層层後后崗岗團团隊队長长獲获諾诺關关鍵键達达試试擬拟潛潜資资動动訪访進进報报會会議议學学習习節节週周從从無无";

const simplified = new Map<string, string>();
for (let at = 0; at < TRADITIONAL.length; at += 2) {
  simplified.set(TRADITIONAL.charAt(at), TRADITIONAL.charAt(at + 1));
}

export function toSimplified(text: string): string {
  let result = "";
  for (const character of text) result += simplified.get(character) ?? character;
  return result;
}

/** No header says more than this; what stands beyond is not matched. */
const LONGEST = 200;

/** A header, ready to be compared with synonyms. */
export interface HeaderText {
  /** Lower case, half width, simplified, without spaces and punctuation: "unitprice", "金额". */
  readonly text: string;
  /** The Latin words, each between spaces: " unit price ". */
  readonly words: string;
  /** True for a header that names a number or code, such as "ResellerKey" or 客户编号, and not what it stands for. */
  readonly isIdentifier: boolean;
  /** From a unit in brackets: 10,000 in 金额(万元), else 1. */
  readonly factor: number;
  /** From a unit in brackets: "USD" in Amount (USD k), else null. */
  readonly currency: string | null;
}

const BRACKETS = /[([]([^()[\]]*)[)\]]/g;
const identifierWords = new Set(["id", "ids", "key", "code", "no", "nr", "number", "num"]);
const IDENTIFIER_IN_ONE_WORD = /^[a-z]{4,}(id|key|code|no|number)$/;
const CHINESE_IDENTIFIER = /(编号|代码|编码|号|号码)$/;

export function readHeader(header: string): HeaderText {
  let factor = 1;
  let currency: string | null = null;
  const plain = header
    .slice(0, LONGEST)
    .normalize("NFKC")
    .replace(BRACKETS, (whole, inside: string) => {
      const unit = readUnit(toSimplified(inside));
      if (unit === null) return whole;
      factor = unit.factor;
      currency = unit.currency;
      return " ";
    });
  const spaced = plain.replace(/([a-z])([A-Z])/g, "$1 $2");
  const wordList =
    toSimplified(spaced)
      .toLowerCase()
      .match(/[a-z]+|[0-9]+/g) ?? [];
  const text = normalised(plain);
  const last = wordList.at(-1) ?? "";
  const isLatin = wordList.length > 0 && text === wordList.join("");
  const isIdentifier =
    CHINESE_IDENTIFIER.test(text) ||
    (wordList.length > 1 && text.endsWith(last) && identifierWords.has(last)) ||
    (isLatin && wordList.length === 1 && IDENTIFIER_IN_ONE_WORD.test(last));
  return { text, words: ` ${wordList.join(" ")} `, isIdentifier, factor, currency };
}

/** Text as it is compared: NFKC, simplified, lower case, without spaces and punctuation. */
export function normalised(text: string): string {
  return toSimplified(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[\s_\-./:*()[\]#'"|\u200b-\u200d\ufeff]/g, "");
}
