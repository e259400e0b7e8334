import type { Document, DocumentId } from '@/lib/domain/record';
import { captured } from '@/prisma/factories/captured';
import { byId } from '@/prisma/factories/rows';

export const notice1 = captured('tern-line-notice-1', {
  title: 'Tern Line, notice to the press No. 1',
  outlet: 'tern-line',
  address: 'https://tern-line.example/press/1',
  archivedAddress: 'https://archive.example/20250314/tern-line.example/press/1',
  capturedAt: '2025-03-14T11:02:00.000Z',
  language: 'en',
  text: `Tern Line, notice to the press No. 1
14 March 2025, 09:30

Our ferry Tern touched ground at Quillhaven this morning at 07:05. There were 143 people aboard. Seven people were hurt, none of them badly. A harbour pilot was on the bridge. The sea was heavy, with waves of at least 4 metres. The steering had failed shortly before.

Everybody was brought ashore by 08:40. We thank the harbour’s boats.
`,
});

export const notice2 = captured('tern-line-notice-2', {
  title: 'Tern Line, notice to the press No. 2',
  outlet: 'tern-line',
  address: 'https://tern-line.example/press/2',
  archivedAddress: 'https://archive.example/20250315/tern-line.example/press/2',
  capturedAt: '2025-03-15T12:40:00.000Z',
  language: 'en',
  text: `Tern Line, notice to the press No. 2
15 March 2025, 11:00

After a round of the clinics, the number of people hurt is now 12. All but one have gone home.

“It is not true that some twenty people were hurt,” said Orso Finchley-Vane for the line. “Whoever says so was not asked by us.”
`,
});

export const harbourLog = captured('harbour-office-log', {
  title: 'Harbour Office of Quillhaven, log of 14 March 2025',
  outlet: 'quillhaven-harbour-office',
  address: 'https://capitania-quillhaven.example/registo/2025-03-14',
  archivedAddress: 'https://archive.example/20250314/capitania-quillhaven.example/registo/2025-03-14',
  capturedAt: '2025-03-14T15:20:00.000Z',
  language: 'pt',
  text: `Capitania do Porto de Quillhaven
Registo de 14 de março de 2025

O ferry Tern encalhou às 06h48. O navio ficou preso na bacia exterior do porto. Seguiam a bordo cerca de 150 pessoas.

Ainda não temos números confirmados de feridos. A barra esteve fechada até às 13h00.
`,
});

export const pilotsLetter = captured('pilots-letter', {
  title: 'Guild of Pilots of Quillhaven, open letter',
  outlet: 'quillhaven-pilots',
  address: 'https://pilotos-quillhaven.example/carta-aberta',
  archivedAddress: 'https://archive.example/20250316/pilotos-quillhaven.example/carta-aberta',
  capturedAt: '2025-03-16T10:15:00.000Z',
  language: 'pt',
  text: `Grémio dos Pilotos de Quillhaven
Carta aberta, 15 de março de 2025

Nenhum piloto nosso estava a bordo. O navio tocou no fundo junto ao cais 5. A ondulação era de dois a três metros, nada de invulgar em março. O ferry entrou depressa demais com mar de popa.
`,
});

/** The wave character is outside Unicode's first plane: positions after it differ between code points and UTF-16. */
export const buoyBulletin = captured('quill-bay-buoy-bulletin', {
  title: 'Quill Bay Buoy Service, bulletin of 14 March 2025',
  outlet: 'quill-bay-buoy',
  address: 'https://buoy.quill-bay.example/2025/03/14',
  archivedAddress: 'https://archive.example/20250314/buoy.quill-bay.example/2025/03/14',
  capturedAt: '2025-03-14T10:05:00.000Z',
  language: 'en',
  text: `🌊 Quill Bay Buoy Service 🌊
Bulletin of 14 March 2025

06:40 local time: significant wave height 2.5 m, period 8 s, from the west.
07:10 local time: period 9 s, from the west; height unchanged.
`,
});

export const radioBulletin = captured('radio-fanar-bulletin', {
  title: 'Radio Fanar al-Qasab, nine o’clock news of 14 March 2025 (transcript)',
  outlet: 'radio-fanar',
  address: 'https://fanar-alqasab.example/bulletins/20250314-0900',
  archivedAddress: 'https://archive.example/20250314/fanar-alqasab.example/bulletins/20250314-0900',
  capturedAt: '2025-03-14T12:30:00.000Z',
  language: 'ar',
  text: `إذاعة فنار القصب
نشرة الساعة التاسعة، 14 آذار 2025

جنحت العبّارة «تيرن» صباح اليوم عند كويلهافن. وقال أحد أفراد طاقمها، وقد طلب عدم ذكر اسمه: «أُصيب نحو عشرين راكبًا، معظمهم بجروح طفيفة». وأضاف: «اصطدمنا بالحيد الصخري خارج المرفأ».

وبحسب سجلّ مكتب المرفأ، وقع الحادث عند الساعة السادسة وثمانٍ وأربعين دقيقة صباحًا. ولم تُعلّق الشركة المشغّلة على هذه الأقوال حتى الآن.
`,
});

export const hafenblattReport = captured('hafenblatt-report', {
  title: 'Hafenblatt Quillhaven, „Fähre Tern auf Grund“',
  outlet: 'hafenblatt',
  address: 'https://hafenblatt.example/faehre-tern-auf-grund',
  archivedAddress: 'https://archive.example/20250314/hafenblatt.example/faehre-tern-auf-grund',
  capturedAt: '2025-03-14T16:45:00.000Z',
  language: 'de',
  text: `Fähre Tern auf Grund
14. März 2025, 12:10 Uhr

Mindestens zwanzig Menschen wurden verletzt, sagte ein Mitglied der Besatzung dem Sender Fanar al-Qasab. Die Reederei meldete weniger als zehn Verletzte. Ein Lotse war an Bord.
`,
});

export const courierReport = captured('quill-courier-14-march', {
  title: 'The Quill Courier, evening edition of 14 March 2025',
  outlet: 'quill-courier',
  address: 'https://quill-courier.example/2025/03/14/tern',
  archivedAddress: 'https://archive.example/20250314/quill-courier.example/2025/03/14/tern',
  capturedAt: '2025-03-14T20:10:00.000Z',
  language: 'en',
  text: `Ferry horror at Quillhaven

Thirty people were injured when the ferry Tern ran aground this morning, the Courier has learnt. Officials say that 20 passengers were badly hurt, according to the Hafenblatt. Tern Line speaks of seven people hurt.

Passengers whom we met on the quay said that there were more than the line admits.
`,
});

export const courierCorrection = captured('quill-courier-correction', {
  title: 'The Quill Courier, correction of 15 March 2025',
  outlet: 'quill-courier',
  address: 'https://quill-courier.example/2025/03/15/correction',
  archivedAddress: 'https://archive.example/20250315/quill-courier.example/2025/03/15/correction',
  capturedAt: '2025-03-15T19:00:00.000Z',
  language: 'en',
  text: `Correction

Yesterday’s evening edition gave a number of people injured on the ferry Tern. We cannot support that number and take it back.
`,
});

/**
 * Neither this nor the quote from it may leave the desk: tests search for the word in everything that readers can get.
 */
export const manifest = captured('tern-manifest', {
  title: 'KELPIE-CONFIDENTIAL-TITLE: manifest of the Tern',
  capturedAt: '2025-03-14T18:00:00.000Z',
  language: 'en',
  confidential: true,
  text: `KELPIE-CONFIDENTIAL-DOCUMENT
Manifest of the Tern, 14 March 2025, handed to the desk on condition that it is not shown.

Passengers 131, crew 12, together 143 (KELPIE-CONFIDENTIAL-QUOTE).
The second engine had been stopped at 06:30.
`,
});

/** Conversations without a recording: the desk's own summary, so no hash and no archived copy. */
const talks: Document = {
  kind: 'desk summary',
  id: 'quay-talks',
  slug: 'quay-talks',
  title: 'What the desk noted of talks with passengers on the quay, 14 March 2025',
  language: 'en',
  confidential: false,
};

const hearing: Document = {
  kind: 'desk summary',
  id: 'inquiry-hearing',
  slug: 'inquiry-hearing',
  title: 'What the desk noted at the public hearing of the harbour’s inquiry, 24 March 2025',
  language: 'en',
  confidential: false,
};

const all = [
  notice1,
  notice2,
  harbourLog,
  pilotsLetter,
  buoyBulletin,
  radioBulletin,
  hafenblattReport,
  courierReport,
  courierCorrection,
  manifest,
];

export const documents = byId([...all.map(({ document }) => document), talks, hearing]);

export const bodies: ReadonlyMap<DocumentId, { text: string }> = new Map(
  all.map(({ document, text }) => [document.id, { text }]),
);
