/** As the user renames a tab: names and formulas follow. */
export const renameSheet = (from: string, to: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
