// https://docs.pdfshift.io/#authentication
import { hex, inHeader, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'pdfshift.api-key',
    provider: 'PDFShift',
    severity: 'low',
    shape: token`sk_${hex(40)}`,
    words: ['pdfshift', 'pdf_shift', 'pdf-shift', 'pdfshift', 'pdf shift'],
    before: 96,
    shortLiteral: 'the vendor’s name must stand near',
    verify: inHeader('https://api.pdfshift.io/v3/credits/usage', 'X-API-Key'),
    about: 'Converts documents at its owner’s cost.',
    revoke: 'app.pdfshift.io → API keys → Delete.',
    source: 'https://docs.pdfshift.io/#authentication',
  }),
  keyed({
    id: 'pdfshift.older-api-key',
    title: 'PDFShift API key in the older format',
    provider: 'PDFShift',
    severity: 'low',
    shape: token`${hex(32)}`,
    words: ['pdfshift', 'pdf_shift', 'pdf-shift', 'pdfshift', 'pdf shift'],
    verify: inHeader('https://api.pdfshift.io/v3/credits/usage', 'X-API-Key'),
    about: 'Converts documents at its owner’s cost.',
    revoke: 'app.pdfshift.io → API keys → Delete.',
    source: 'https://docs.pdfshift.io/#authentication',
  }),
];
