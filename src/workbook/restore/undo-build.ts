import type { SheetId } from "../../sheets/sheet-plan";
import { fixedReference } from "../address";
import type { Frame } from "../look/frame";
import { movedFrame } from "../look/moved-frame";
import { movesSince } from "../merge/match/locate";
import { writtenBy } from "../merge/match/sheet-base";
import { Moves } from "../merge/place/moves";
import { type SheetToRestore, sheetToRestore } from "../prepare";
import { readKeptMarks } from "../read/kept-marks";
import { type ReadContents, readAllContents } from "../read/sheet-contents";
import { type FoundSheet, ownOf, type Survey, surveyWorkbook } from "../read/survey";
import { Requests } from "../requests";
import { runInExcel } from "../run";
import { withUndo } from "../state/read-parts";
import { type StoredSheet, type StoredUndo, undoFrom } from "../state/undo-state";
import { WorkbookError } from "../workbook-error";
import { isLockedByOthers, liftProtection } from "../write/protection";
import { orAsBefore, type RestorePoint } from "./as-before";
import { restoreBook } from "./restore";
import { sheetNow } from "./sheet-now";

/**
 * Takes the last build back: our sheets are as they were before it, also after the workbook was saved and opened again. What was
 * written into them since goes as well; other sheets are not touched. It can be done once a build.
 */
export async function undoLastBuild(): Promise<void> {
  return orAsBefore(async (keep) =>
    runInExcel(async (context) => {
      const requests = new Requests(context);
      const found = await surveyWorkbook(requests);
      const survey = { ...found, parts: await withUndo(requests, found.parts) };
      const xml = survey.parts.undo?.xml;
      if (xml === undefined) throw new WorkbookError("nothingToUndo");
      const undo = await undoFrom(xml, requests.pace);
      refuseProtected(survey);
      const former = formerPoint(survey, undo);
      const present = await presentSheets(requests, survey, former);
      await liftProtection(requests, survey, changing(survey, former));
      keep({ survey, sheets: present, renamed: asItIs, isInWorkbook: true });
      await restoreBook(requests, {
        ...former,
        sheets: former.sheets.map((sheet) => {
          const now = present.find(({ id }) => id === sheet.id);
          return now ? { ...sheet, charts: now.charts, frameWritten: now.frame } : sheet;
        }),
      });
    }),
  );
}

function refuseProtected(survey: Survey): void {
  if (survey.isStructureProtected) throw new WorkbookError("protectedWorkbook");
  if (survey.sheets.some((sheet) => isLockedByOthers(sheet, survey))) throw new WorkbookError("protectedSheet");
}

/** Our sheets that will be put back, or deleted. */
function changing({ sheets }: Survey, former: RestorePoint): SheetId[] {
  const putBack = new Set(former.sheets.map(({ worksheetId }) => worksheetId));
  const staying = new Set(former.survey.sheets.map(({ worksheetId }) => worksheetId));
  return sheets.flatMap(({ own, worksheetId }) =>
    own && (putBack.has(worksheetId) || !staying.has(worksheetId)) ? own.id : [],
  );
}

const asItIs = (formula: string): string => formula;

/** The workbook before the build: our sheets as they were, among all others as they are. */
function formerPoint(survey: Survey, { state, known, sheets }: StoredUndo): RestorePoint {
  const idOf = (sheet: StoredSheet): string => ownOf(survey, sheet.id)?.worksheetId ?? `new ${sheet.id}`;
  // A sheet that the build did not speak of stays, as foreign ones do.
  const staysAsItIs = (own: SheetId): boolean =>
    known?.sheets.some(({ id }) => id === own) === true && sheets.every(({ id }) => id !== own);
  const tabs: FoundSheet[] = survey.sheets.filter(({ own }) => !own || staysAsItIs(own.id));
  for (const sheet of [...sheets].sort((a, b) => a.position - b.position)) {
    const base = known?.sheets.find(({ id }) => id === sheet.id)?.base ?? { blocks: [] };
    const own = { id: sheet.id, frame: sheet.frame, base };
    tabs.splice(sheet.position, 0, { worksheetId: idOf(sheet), name: sheet.name, own });
  }
  const leaving = survey.state?.sheets.filter(({ id }) => !staysAsItIs(id)) ?? [];
  const isOurs = new Set(leaving.flatMap(({ frame }) => frame.names.map(({ given }) => given.toLowerCase())));
  const names = [
    ...survey.names.filter(({ name }) => !isOurs.has(name.toLowerCase())),
    ...sheets.flatMap(({ frame, name }) =>
      frame.names.map(({ given, area }) => ({ name: given, formula: fixedReference(name, area) })),
    ),
  ];
  const isThere = tabs.some(({ worksheetId }) => worksheetId === survey.activeWorksheetId);
  return {
    survey: {
      ...survey,
      sheets: tabs,
      names,
      protectedSheets: sheets.flatMap((sheet) => (sheet.frame.lock ? idOf(sheet) : [])),
      activeWorksheetId: isThere ? survey.activeWorksheetId : (tabs[0]?.worksheetId ?? survey.activeWorksheetId),
      parts: state === undefined ? {} : { state: { id: "", xml: state } },
      state: known,
    },
    sheets: sheets.map(
      (sheet): SheetToRestore => ({
        id: sheet.id,
        worksheetId: idOf(sheet),
        frame: sheet.frame,
        frameWritten: sheet.frame,
        contents: sheet.contents,
        charts: [],
        tables: sheet.tables.map((table) => ({ ...table, worksheetId: idOf(sheet) })),
      }),
    ),
    renamed: asItIs,
    isInWorkbook: true,
  };
}

/** Our sheets as they are, to put them back if the undo fails. */
async function presentSheets(requests: Requests, survey: Survey, former: RestorePoint): Promise<SheetToRestore[]> {
  const standing: { own: OwnSheet; worksheetId: string; contents: ReadContents; since: Moves; written: Frame }[] = [];
  const owned = survey.sheets.filter(({ own }) => own);
  const all = await readAllContents(
    requests,
    owned.map(({ worksheetId, own }) => ({
      sheet: requests.context.workbook.worksheets.getItem(worksheetId),
      ...(own && { written: writtenBy(own.base) }),
    })),
  );
  for (const [index, sheet] of owned.entries()) {
    const { own, worksheetId } = sheet;
    const contents = all[index];
    if (!own || !contents) continue;
    const now = sheetNow(sheet, contents, survey);
    // What a build left half done was moved by it, not by the user: its own frames say what may stand where.
    const since = now && !survey.parts.unfinished ? await requests.pace.do(movesSince(own.base, now)) : new Moves([]);
    const written = former.sheets.find(({ id }) => id === own.id)?.frame ?? movedFrame(own.frame, since);
    standing.push({ own, worksheetId, contents, since, written });
  }
  const kept = await readKeptMarks(
    requests,
    standing.map(({ worksheetId, own, since, written }) => ({
      worksheetId,
      before: own.frame.kept ?? [],
      since,
      wanted: written.kept ?? [],
    })),
  );
  return requests.together(
    standing.map(({ own, worksheetId, contents, since, written }) => () => {
      const frame = { ...movedFrame(own.frame, since), kept: kept.get(worksheetId)?.marks ?? [] };
      return sheetToRestore(requests, survey, worksheetId, contents, own.id, frame, written);
    }),
  );
}

type OwnSheet = NonNullable<FoundSheet["own"]>;
