using System.Collections.Frozen;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Places;

/// <summary>
/// Cities with universities that lie in one country beyond reasonable doubt, by country. Names shared by well-known cities
/// of several countries (Birmingham, Cambridge, Hyderabad) are left out on purpose.
/// </summary>
public static class CityTable
{
    private const string Rows = """
        ID|Jakarta|Central Jakarta|South Jakarta|East Jakarta|West Jakarta|North Jakarta|Jakarta Pusat|Jakarta Selatan|Jakarta Timur|Jakarta Barat|Jakarta Utara|DKI Jakarta|Depok|Bogor|Bekasi|Tangerang|Tangerang Selatan|South Tangerang|Bandung|Cirebon|Sumedang|Tasikmalaya|Sukabumi|Garut|Semarang|Surakarta|Solo|Salatiga|Purwokerto|Magelang|Kudus|Pekalongan|Yogyakarta|Jogjakarta|Sleman|Bantul|Surabaya|Malang|Jember|Kediri|Madiun|Ponorogo|Jombang|Sidoarjo|Gresik|Lamongan|Tuban|Bojonegoro|Banyuwangi|Bangkalan|Pamekasan|Denpasar|Singaraja|Mataram|Kupang|Medan|Binjai|Pematangsiantar|Banda Aceh|Lhokseumawe|Langsa|Meulaboh|Padang|Bukittinggi|Pekanbaru|Batam|Tanjungpinang|Jambi|Palembang|Bengkulu|Bandar Lampung|Lampung|Pangkalpinang|Serang|Pontianak|Singkawang|Palangkaraya|Palangka Raya|Banjarmasin|Banjarbaru|Samarinda|Balikpapan|Tarakan|Makassar|Gowa|Parepare|Palopo|Manado|Gorontalo|Palu|Kendari|Mamuju|Ambon|Ternate|Sorong|Manokwari|Jayapura|Merauke|Timika
        MY|Kuala Lumpur|Bangi|Shah Alam|Johor Bahru|Penang|Pulau Pinang|Kota Kinabalu|Kuching|Putrajaya|Cyberjaya|Serdang|Kuala Terengganu|Kota Bharu|Alor Setar|Ipoh|Melaka|Skudai|Sintok
        SG|Singapore|Singapura
        BN|Bandar Seri Begawan
        TH|Bangkok|Chiang Mai|Pattani|Songkhla|Khon Kaen|Hat Yai
        PH|Manila|Quezon City|Makati|Davao City|Cebu City|Los Baños
        VN|Hanoi|Ha Noi|Ho Chi Minh City|Hue|Da Nang
        KH|Phnom Penh
        LA|Vientiane
        MM|Yangon|Mandalay|Naypyidaw
        TL|Dili
        CN|Beijing|Shanghai|Guangzhou|Shenzhen|Nanjing|Wuhan|Xiamen|Hangzhou|Chengdu|Xi'an|Kunming|Tianjin|Chongqing
        HK|Hong Kong
        TW|Taipei|Kaohsiung|Taichung|Hsinchu|Tainan
        JP|Tokyo|Kyoto|Osaka|Nagoya|Kobe|Fukuoka|Sapporo|Sendai|Hiroshima|Tsukuba
        KR|Seoul|Busan|Daejeon|Incheon|Gwangju|Daegu
        IN|New Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Pune|Aligarh|Varanasi|Ahmedabad|Srinagar
        PK|Islamabad|Lahore|Karachi|Peshawar|Rawalpindi|Multan|Faisalabad|Quetta|Bahawalpur
        BD|Dhaka|Chittagong|Chattogram|Rajshahi|Khulna|Sylhet
        NP|Kathmandu
        LK|Colombo|Peradeniya
        IR|Tehran|Isfahan|Mashhad|Shiraz|Tabriz|Qom
        IQ|Baghdad|Mosul|Erbil|Basra
        SA|Riyadh|Jeddah|Mecca|Makkah|Medina|Madinah|Dammam
        AE|Dubai|Abu Dhabi|Sharjah
        QA|Doha
        JO|Amman|Irbid
        LB|Beirut
        EG|Cairo|Giza
        SD|Khartoum
        MA|Rabat|Casablanca|Marrakesh|Marrakech
        DZ|Algiers
        TN|Tunis
        TR|Istanbul|Ankara|Izmir|İzmir|Konya|Bursa|Sakarya
        NG|Lagos|Abuja|Ibadan|Nsukka|Kano|Ilorin
        GH|Accra|Kumasi
        KE|Nairobi|Mombasa
        UG|Kampala
        TZ|Dar es Salaam|Dodoma
        ET|Addis Ababa
        ZA|Cape Town|Johannesburg|Pretoria|Durban|Stellenbosch
        RU|Moscow|Kazan|Novosibirsk
        UA|Kyiv|Kiev|Kharkiv|Lviv
        PL|Warsaw|Krakow|Kraków|Poznań|Wrocław
        CZ|Prague|Brno
        HU|Budapest|Szeged
        RO|Bucharest|Cluj-Napoca
        BG|Sofia
        RS|Belgrade
        GR|Thessaloniki
        IT|Rome|Milan|Turin|Bologna|Naples|Padua|Trento
        ES|Madrid|Barcelona|Seville|Granada
        PT|Lisbon|Porto|Coimbra
        FR|Paris|Lyon|Marseille|Toulouse|Strasbourg|Grenoble
        BE|Brussels|Leuven|Ghent|Antwerp
        NL|Amsterdam|Rotterdam|The Hague|Leiden|Utrecht|Groningen|Nijmegen|Maastricht|Wageningen
        DE|Berlin|Munich|Hamburg|Cologne|Frankfurt|Heidelberg|Freiburg|Göttingen|Bonn|Osnabrück
        AT|Vienna|Graz|Innsbruck|Salzburg
        CH|Geneva|Zurich|Zürich|Bern|Basel|Lausanne|Neuchâtel
        DK|Copenhagen|Aarhus|Odense
        SE|Stockholm|Uppsala|Lund|Gothenburg|Malmö|Linköping
        NO|Oslo|Bergen|Trondheim
        FI|Helsinki|Turku|Tampere|Jyväskylä
        IE|Dublin|Galway
        GB|London|Oxford|Edinburgh|Glasgow|Leeds|Sheffield|Brighton|Coventry|Cardiff|Belfast
        US|New York|Los Angeles|Chicago|Philadelphia|San Francisco|Seattle|Washington, D.C.|Washington DC|Ann Arbor
        CA|Toronto|Montreal|Montréal|Ottawa|Calgary
        MX|Mexico City|Ciudad de México|Guadalajara|Tijuana|Monterrey|Puebla
        BR|São Paulo|Rio de Janeiro|Brasília|Belo Horizonte|Porto Alegre|Campinas
        AR|Buenos Aires
        CO|Bogotá|Bogota|Medellín
        PE|Lima
        AU|Sydney|Canberra|Brisbane|Adelaide|Hobart
        NZ|Auckland|Wellington|Dunedin
        """;

    private static readonly FrozenDictionary<string, string> Codes = Rows.Split('\n')
        .Select(row => row.TrimEnd('\r').Split('|'))
        .SelectMany(names => names.Skip(1).Select(name => (Key: Sameness.Key(name), Code: names[0])))
        .DistinctBy(entry => entry.Key)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Code, StringComparer.Ordinal);

    /// <summary>Alpha-2 code of the country a city lies in, or null.</summary>
    public static string? CountryOf(string city) => Codes.GetValueOrDefault(Sameness.Key(city));
}
