/**
 * Text goes into cells through `values`, where Excel reads it as if it were typed: "=1+1" becomes a formula, "0012" the
 * number 12, "1-2" a date. A leading apostrophe keeps it text; Excel takes the apostrophe off again and stores the rest
 * unchanged. Every text that is not plainly a word gets one (CWE-1236, formula injection; OWASP ASVS 1.2.10).
 */
export function safeText(text: string): string {
  return isPlainlyText(text) ? text : `'${text}`;
}

/**
 * Words that can be read as nothing else: a letter first, no digit of any script, no Chinese date, no truth value. What starts
 * with = + - @ or their full-width forms, an apostrophe, a space, a tab, a line break or NUL is not a letter and so is guarded.
 */
function isPlainlyText(text: string): boolean {
  return (
    /^\p{L}/u.test(text) &&
    !/\p{N}/u.test(text) &&
    !chineseDate.test(text) &&
    !truthValues.has(text.trim().toLowerCase())
  );
}

/** 五月三日, 二〇二五年 and 十时 are dates and times to a Chinese Excel. */
const chineseDate = /[〇零一二三四五六七八九十正元][年月日号时時点分秒]/;

/** TRUE and FALSE as Excel's languages write them. */
const truthValues: ReadonlySet<string> = new Set([
  ...["true", "false", "wahr", "falsch", "vrai", "faux", "verdadero", "falso", "vero", "verdadeiro", "waar", "onwaar"],
  ...["sand", "falsk", "sann", "usann", "sant", "falskt", "tosi", "epätosi", "prawda", "fałsz", "pravda", "nepravda"],
  ...["igaz", "hamis", "doğru", "yanliş", "yanlış", "adevărat", "fals", "истина", "ложь", "істина", "хибність"],
  ...["αληθής", "ψευδής", "veritable", "cert", "benar", "salah", "真", "假"],
]);
