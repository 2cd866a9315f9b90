import type { Language } from "../../text/language";

/** What the pane remembers of a person on this computer. Nothing of a workbook stands here: the workbook keeps that itself. */
export interface Memory {
  readonly language: Language | undefined;
  readonly isWelcomed: boolean;
}

const LANGUAGE = "fupan.language";
const WELCOMED = "fupan.welcomed";

/** `partition` is Office.context.partitionKey, by which browsers keep the storage of embedded pages apart. */
export class PersonalMemory {
  constructor(
    private readonly storage: () => Pick<Storage, "getItem" | "setItem">,
    private readonly partition = "",
  ) {}

  read(): Memory {
    const language = this.#get(LANGUAGE);
    return {
      language: language === "en" || language === "zh" ? language : undefined,
      isWelcomed: this.#get(WELCOMED) === "yes",
    };
  }

  keepLanguage(language: Language): void {
    this.#set(LANGUAGE, language);
  }

  keepWelcomed(): void {
    this.#set(WELCOMED, "yes");
  }

  // A browser may deny pages in frames their storage: then the pane asks again next time.
  #get(key: string): string | null {
    try {
      return this.storage().getItem(this.partition + key);
    } catch {
      return null;
    }
  }

  #set(key: string, value: string): void {
    try {
      this.storage().setItem(this.partition + key, value);
    } catch {
      return;
    }
  }
}
