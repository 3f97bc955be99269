import { describe, expect, it } from 'vitest';
import { parseCsv } from './parse-csv';

const cells = (text: string) => parseCsv(text).rows.map((row) => row.cells);

describe('a CSV file as spreadsheets write it', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a;b\r\n1;2\r\n', ';'],
    ['a\tb\n1\t2\n', '\t'],
    ['\ufeffsep=;\na;b\n1;2', ';'],
  ])('finds its separator: %j', (text, separator) => {
    expect(parseCsv(text).separator).toBe(separator);
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps line breaks, separators and doubled marks between quotes', () => {
    expect(cells('title,body\nBonjour,"Ligne 1\nLigne 2, et ""la suite"""')).toEqual([
      ['title', 'body'],
      ['Bonjour', 'Ligne 1\nLigne 2, et "la suite"'],
    ]);
  });

  it('knows the line each row begins on', () => {
    expect(parseCsv('a,b\n"x\ny",1\n\nz,2').rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('takes a mark inside a cell, or text after a closing one, as text', () => {
    expect(cells('a,5" nails,b\n"half" quoted,c,d')).toEqual([
      ['a', '5" nails', 'b'],
      ['half quoted', 'c', 'd'],
    ]);
  });

  it('says where a quotation was never closed, and loses nothing of it', () => {
    const { rows, openQuote } = parseCsv('a,b\n1,2\n3,"open\nto the end');
    expect(openQuote).toBe(3);
    expect(rows.at(-1)?.cells).toEqual(['3', 'open\nto the end']);
  });

  it('leaves empty lines out', () => {
    expect(cells('a,b\n\n,\n1,2\n\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});
