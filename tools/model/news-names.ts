/**
 * Names under which news speaks of towns that GeoNames lists under others, by the town's number there: other romanisations
 * ("Qayyara" for Al Qayyārah), Kurdish and former names, short forms. These towns are kept however small they are.
 */
export const NEWS_NAMES: Readonly<Record<string, readonly string[]>> = {
  // Syria
  163434: ['Tal Tamr', 'Tel Tamer', 'Tell Tamer'],
  163476: ['Tal Rifaat', 'Tel Rifaat', 'Tell Rifaat'],
  166742: ['Mhardeh'],
  167611: ['Maarat al-Numan', 'Maaret al-Numan', 'Maarrat al-Numan'],
  169023: ['Jisr al-Shughour', 'Jisr al-Shughur'],
  170857: ['Darat Izza'],
  172134: ['Ain Issa'],
  172374: ['Tabqa'],
  172837: ['Shaddadi'],
  173530: ['Derik'],
  // Iraq
  89570: ['Zakho'],
  92430: ['Qaraqosh', 'Hamdaniya'],
  93818: ['Makhmour', 'Makhmur'],
  99003: ['Qayyara', 'Qayyarah'],
  99062: ['Muqdadiya', 'Muqdadiyah'],
  99131: ['Kut'],
  99762: ['Diwaniyah', 'Diwaniya'],
  390188: ['Hawija', 'Hawijah'],
  // Lebanon
  273203: ['Byblos'],
  276592: ['Bint Jbeil', 'Bint Jbail'],
  // Palestinian territories
  281129: ['Jabalia', 'Jabaliya'],
  281133: ['Gaza City'],
  282457: ['Qalqilya', 'Qalqiliya'],
  283636: ['Huwara', 'Hawara'],
  // Yemen
  79131: ['Khokha', 'Khoukha'],
  // Libya
  2208425: ['Zuwara'],
  2210394: ['Tajoura'],
  // Sudan
  364706: ['Um Ruwaba', 'Umm Rawaba'],
  379062: ['Gedaref', 'al-Gadarif'],
  // Ethiopia
  330186: ['Adama'],
  343292: ['Assosa'],
  // Somalia
  62821: ['El Bur'],
  63571: ['Buur Hakaba'],
  63689: ['Bulo Burde', 'Bulo Burte', 'Buloburte'],
  65170: ['Bardera', 'Bardhere'],
  // Ukraine, Russia
  558418: ['Grozny'],
  688105: ['Yevpatoria'],
  // Afghanistan, Pakistan, Kashmir
  1122747: ['Tarin Kot', 'Tirin Kot'],
  1162634: ['Wana'],
  1168394: ['Parachinar'],
  1170367: ['Miranshah', 'Miramshah', 'Miran Shah'],
  1258891: ['Rajouri'],
  1277085: ['Baramulla'],
  1167718: ['Poonch'],
  6268046: ['Kupwara'],
  // Myanmar
  6611854: ['Naypyidaw', 'Naypyitaw', 'Nay Pyi Taw'],
  // Caucasus
  146969: ['Martuni'],
  147625: ['Lachin'],
  174972: ['Sisian'],
  // Kosovo
  787157: ['Peja', 'Pec'],
  // Latin America
  3523466: ['Matamoros'],
  3526798: ['Iguala'],
  3527542: ['Frontera Comalapa'],
  3533462: ['Acapulco'],
  3666887: ['Toribio'],
  3667202: ['Tibu'],
  3668257: ['Saravena'],
  3668290: ['San Vicente del Caguan'],
  4004887: ['Caborca'],
  4005143: ['Guaymas'],
  4019152: ['Aguililla'],
  // Egypt
  349340: ['Sharm el-Sheikh', 'Sharm al-Sheikh'],
  // Quarters of which the world speaks
  5357527: ['Hollywood'],
};
