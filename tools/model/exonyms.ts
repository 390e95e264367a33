/**
 * Names that English news has for towns whose first name in GeoNames is another. Each is among the town's alternate
 * names there; all other alternate names of towns at peace are left out, as few are English.
 */
export const EXONYMS: ReadonlySet<string> = new Set(
  `Cologne Nuremberg Hanover Munich Frankfurt Brunswick Mayence Dresden Hamburg Kiev Kharkov Odessa Lvov Chernobyl Dnipropetrovsk Nikolaev Zaporozhye
  Bombay Calcutta Madras Bangalore Mysore Poona Baroda Benares Gurgaon Trivandrum Mangalore Allahabad Saigon Rangoon Pegu Moulmein Peking
  Canton Nanking Tientsin Chungking Tsingtao Lhasa Urumqi Kashgar Hohhot Seville Saragossa Lisbon Oporto Copenhagen Gothenburg Antwerp Ghent Bruges
  Brussels Liege Louvain Ostend Mecca Medina Jeddah Taif Marrakesh Marrakech Tangier Tangiers Fez Casablanca Alexandria Giza Luxor Aswan Suez
  Turin Milan Naples Venice Florence Genoa Padua Leghorn Mantua Syracuse Rome Basel Basle Lucerne Geneva Berne Bern Zurich Montreal Quebec
  Rostov-on-Don Petersburg Leningrad Volgograd Stalingrad Nizhny Novgorod Yekaterinburg Ekaterinburg Chelyabinsk Kazan Washington Newcastle Derry
  Londonderry Hull Stoke Prague Pilsen Brno Cracow Krakow Warsaw Danzig Gdansk Breslau Posen Lodz Vilnius Bucharest Jassy Athens Thessaloniki
  Salonica Piraeus Patras Corfu Rhodes Nicosia Limassol Famagusta Istanbul Constantinople Smyrna Izmir Ankara Antioch Antakya Diyarbakir Adana
  Sanliurfa Urfa Belgrade Sofia Skopje Tirana Durres Pristina Zagreb Sarajevo Vienna Salzburg Innsbruck Havana Santiago Cairo Tunis Algiers Oran
  Constantine Tripoli Benghazi Khartoum Addis Djibouti Asmara Mogadishu Kismayo Mombasa Zanzibar Lourenco Luanda Elisabethville Leopoldville
  Stanleyville Bangui Abidjan Ouagadougou Timbuktu Tehran Teheran Isfahan Esfahan Shiraz Tabriz Mashhad Qom Kerman Abadan Bushehr Ahvaz
  Bandar Abbas Kandahar Herat Lahore Peshawar Quetta Karachi Islamabad Rawalpindi Dacca Dhaka Chittagong Kathmandu Colombo Jaffna Djakarta Jakarta
  Surabaya Medan Macassar Malacca Penang Manila Cebu Davao Pyongyang Seoul Pusan Busan Inchon Incheon Kaesong Taegu Daegu Tokyo Osaka Kyoto Taipei
  Kaohsiung Tainan Hanoi Haiphong Hue Phnom Penh Vientiane Chiang Mai Tashkent Samarkand Bukhara Almaty Astana Bishkek Dushanbe Ashgabat Baku
  Tbilisi Yerevan Erevan Minsk Vitebsk Gomel Brest Chisinau Kishinev Tiraspol Riga Tallinn Helsinki Turku Bergen Trondheim Aarhus Reykjavik Luxembourg
  The Hague Rotterdam Utrecht Maastricht Lyons Marseilles Strasbourg Rheims Dunkirk Bordeaux Bayonne Corunna Bilbao Pamplona Vigo Valencia Granada
  Cordoba Cadiz Malaga Palma`
    .split(/\s+/)
    .concat([
      'New York',
      'Nizhny Novgorod',
      'Bandar Abbas',
      'Phnom Penh',
      'Chiang Mai',
      'The Hague',
      'Hong Kong',
      'Mexico City',
      'Guatemala City',
      'Panama City',
      'Kuwait City',
      'Ho Chi Minh City',
      'Addis Ababa',
      'Port Harcourt',
      'San Francisco',
      'Saint Petersburg',
      'St. Petersburg',
      'Rio de Janeiro',
      'Sao Paulo',
      'Santo Domingo',
      'Port Said',
      'Mar del Plata',
      'Cape Town',
      'Abu Dhabi',
      'Ras al-Khaimah',
      'Washington DC',
      'Washington D.C.',
      'Newcastle upon Tyne',
      'Stoke-on-Trent',
      'Kingston upon Hull',
      'Brighton',
      'Southend',
      'Tel Aviv',
      'Las Palmas',
    ])
    .filter((name) => name !== ''),
);

/** Short forms of regions that news writes, by their codes in GeoNames. */
export const REGION_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'AU.02': ['NSW'],
  'US.DC': ['D.C.', 'DC'],
  'CA.02': ['B.C.'],
  'GB.ENG': ['England'],
  'PK.03': ['KPK', 'KP', 'North-West Frontier Province', 'NWFP'],
};
