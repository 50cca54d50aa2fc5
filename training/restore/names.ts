/** Swedish names for the lexicon: given names with å, ä, ö or é, and the parts that family names are built from. */

export const GIVEN_NAMES =
  `Åke Åsa Åse Åslög Håkan Måns Mårten Pål Kåre Stål Märta Märit Märet Märtha Märtha Käthe Käte Bärbel Väinö Päivi Pär Gärd
Göran Jöran Gösta Björn Sören Jörgen Jörn Östen Örjan Örn Göta Göte Sölve Sölvi Torbjörn Esbjörn Asbjörn Arnbjörn Ingbjörn Sigbjörn Gunbjörn Thorbjörn
Börje Jöns Möller Höskuld Snöfrid Tönnes Görel Göthe Lövisa Öyvind Øyvind Günther Jürgen Müller Bülent Hüseyin Gülan Şükran Özlem Öner Özgür Ömer
André Andrée Renée René Désirée José Aimée Zoé Noé Chloé Léa Josée Esmé Irené Helén Hélène Cécile Thérèse Béatrice Valérie Frédéric Jérôme Tomé Annémarie`.split(
    /\s+/,
  );

const FIRST_PARTS =
  `Ahl Al Alm Ander Asp Ask Back Berg Björk Björn Blom Blå Bo Borg Brand Bro Brun Bäck Dahl Dal Edel Ek Eke Elm En Eng Enge Fager Falk Fors Frid Fält Gran Grön
Grund Gull Gyllen Gård Hag Hagel Hall Hammar Hassel Hed Hede Heden Hell Hjelm Hjort Holm Hult Häg Hägg Häll Högl Hög Jern Järn Kall Karl Kron Kvarn Käll Lager Land Lejon Lilje Lind Linde
Ljung Ljus Lund Lång Läck Löf Löv Lönn Malm Mell Mo Mos Mårt Mål Nor Nord Nordén Norr Ny Nygård Näs Oden Palm Pil Quist Rask Ren Ring Ros Rosen Rud Råd Röd Rönn Sahl Sand Seger
Sil Silfver Silver Sjö Skog Skoog Sköld Snö Sten Ståhl Stål Stjern Stjärn Strand Ström Sund Sved Svan Svärd Säf Säll Söder Tall Thörn Torn Tång Törn Uggel Vall Wall Vester Väster Väst Vik
Wik Win Zetter Åberg Åhl Åker Ål Ång Ås Äng Älg Älv Ö Öberg Öd Öh Öhr Öjer Örn Öst Öster`.split(/\s+/);

const LAST_PARTS =
  `ahl berg bergh blad blom bom borg brand by bäck back beck dahl dal din ell eman én fält feldt fors gård gren grén gran gärd hag hage hall hammar hed hielm hjelm holm hult
häll ing kvist quist qvist land lander länder lin lén lind ling ljung lund lundh löf lööf löv mark man mo nell nér näs ros rot roth ryd rström sell sén sjö sköld skog stam sten steen stedt städt
strand ström sund svärd vall wall vik wik vist ås åker äng ö`.split(/\s+/);

const FATHERS =
  `Göran Göran Måns Mårten Mårtens Pål Påhl Håkan Åke Björn Östen Börje Jöns Jön Sören Jörgen Gösta Göte Märten Pär Esbjörn Torbjörn Thörn Ståhl Örjan Kåre Grön Bäck Häg Höglund Mörk Åhl`.split(
    /\s+/,
  );

/** Family names put together from their parts, and names after a father. Not all are in use; all are formed as such names are. */
export function* familyNames(): Generator<string> {
  for (const first of FIRST_PARTS) for (const last of LAST_PARTS) yield first + last;
  for (const father of FATHERS) yield `${father}sson`;
}
