/** The exporter of the sample makes LED lighting in four lines. */
export type ProductLine = "panel" | "track" | "highbay" | "strip";

export interface SampleProduct {
  readonly name: string;
  readonly line: ProductLine;
  /** List price, USD apiece. */
  readonly price: number;
  /** Pieces in a carton; orders are whole cartons. */
  readonly carton: number;
}

export const sampleProducts: readonly SampleProduct[] = [
  { name: "PL-6060 LED panel 40W", line: "panel", price: 13.4, carton: 10 },
  { name: "PL-3012 LED panel 36W", line: "panel", price: 15.2, carton: 8 },
  { name: "PL-R22 Round panel 18W", line: "panel", price: 5.85, carton: 40 },
  { name: "TS-30 Track spot 30W", line: "track", price: 11.9, carton: 24 },
  { name: "TS-15 Track spot 15W", line: "track", price: 7.6, carton: 36 },
  { name: "TR-2M Track rail 2m", line: "track", price: 4.35, carton: 50 },
  { name: "HB-150 UFO high bay 150W", line: "highbay", price: 46.5, carton: 2 },
  { name: "HB-200 UFO high bay 200W", line: "highbay", price: 61, carton: 2 },
  { name: "HB-L120 Linear high bay 120W", line: "highbay", price: 52.8, carton: 4 },
  { name: "ST-24 Flex strip 24V 5m", line: "strip", price: 8.2, carton: 60 },
  { name: "ST-RGB Flex strip RGB 5m", line: "strip", price: 10.75, carton: 60 },
  { name: "PF-AL2 Alu profile 2m", line: "strip", price: 3.9, carton: 80 },
];
