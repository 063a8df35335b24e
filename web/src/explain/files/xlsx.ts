/** A book of sheets as the bytes of an .xlsx, which LibreOffice, Excel and WPS open. */
import write, { type Feature, type Row, type SheetData } from "write-excel-file/universal";
import type { Book, Cell, Sheet } from "./sheet.js";

type Written = Row[number];

function written(cell: Cell): Written {
  // An empty text would be a cell, and the one before it could not run over it.
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return { value: cell, type: String };
  const style = {
    ...(cell.bold ? { fontWeight: "bold" as const } : {}),
    ...(cell.money ? { format: "#,##0.00" } : {}),
  };
  if ("text" in cell) return { value: cell.text, type: String, ...style };
  if ("number" in cell) return { value: cell.number, type: Number, ...style };
  return { value: cell.formula, type: "Formula", ...style };
}

const data = ({ rows }: Sheet): SheetData => rows.map((row) => row.map(written));

/** No value stands in the file, so whoever opens it must work them all out. */
const recalculated: Feature<Blob> = {
  files: {
    transform: {
      "xl/workbook.xml": {
        transformElementAttributes: (tag, attributes) =>
          tag === "calcPr" ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
      },
    },
  },
};

export function xlsxOf({ sheets }: Book): Promise<Blob> {
  return write(
    sheets.map((sheet) => ({
      data: data(sheet),
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      ...(sheet.head > 0 ? { stickyRowsCount: sheet.head } : {}),
    })),
    { features: [recalculated] },
  ).toBlob();
}
