using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Places;

/// <summary>Provinces and states that authors put between city and country.</summary>
public static partial class Provinces
{
    private const string Names =
        "Aceh|North Sumatra|Sumatera Utara|West Sumatra|Sumatera Barat|Riau|Kepulauan Riau|Riau Islands|Jambi|South Sumatra|Sumatera Selatan|Bengkulu|"
        + "Lampung|Bangka Belitung|Banten|DKI Jakarta|West Java|Jawa Barat|Central Java|Jawa Tengah|East Java|Jawa Timur|Daerah Istimewa Yogyakarta|"
        + "Special Region of Yogyakarta|DI Yogyakarta|D.I. Yogyakarta|DIY|Bali|West Nusa Tenggara|Nusa Tenggara Barat|NTB|East Nusa Tenggara|Nusa Tenggara Timur|"
        + "NTT|West Kalimantan|Kalimantan Barat|Central Kalimantan|Kalimantan Tengah|South Kalimantan|Kalimantan Selatan|East Kalimantan|Kalimantan Timur|"
        + "North Kalimantan|Kalimantan Utara|North Sulawesi|Sulawesi Utara|Central Sulawesi|Sulawesi Tengah|South Sulawesi|Sulawesi Selatan|"
        + "Southeast Sulawesi|Sulawesi Tenggara|West Sulawesi|Sulawesi Barat|Maluku|North Maluku|Maluku Utara|Papua|West Papua|Papua Barat|"
        + "Selangor|Johor|Kedah|Kelantan|Pahang|Perak|Perlis|Sabah|Sarawak|Terengganu|Negeri Sembilan|"
        + "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|"
        + "Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|"
        + "North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|"
        + "West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New South Wales|NSW|Victoria|"
        + "Queensland|Tasmania|Punjab|Khyber Pakhtunkhwa|Sindh|Balochistan|Kerala|Tamil Nadu|Maharashtra|Karnataka|West Bengal|Uttar Pradesh|England|Scotland|Wales|"
        + "Noord-Holland|Zuid-Holland|Noord-Brabant|Gelderland|Limburg|Bayern|Bavaria|Hessen|Nordrhein-Westfalen|Baden-Württemberg|Andalucía|Cataluña|Catalunya|Galicia|"
        + "Antioquia|Valle del Cauca|Jalisco|Nuevo León|Yucatán|Minas Gerais|Rio Grande do Sul|Paraná|Santa Catarina|Bahia|Pernambuco|Ceará|"
        + "Benguet|Pangasinan|Nueva Ecija|Negros Occidental|Metro Manila|Guangdong|Fujian|Zhejiang|Jiangsu|Yunnan|Hubei|Hunan|Sichuan|Shandong|Henan|Shaanxi|"
        + "Kwara|Ogun|KwaZulu-Natal|Gauteng|Western Cape|Eastern Cape|"
        + "Papua Tengah|Central Papua|Papua Pegunungan|Highland Papua|Papua Selatan|South Papua|Papua Barat Daya|Southwest Papua|"
        + "VIC|QLD|TAS|ACT|Western Australia|South Australia|Northern Territory|Australian Capital Territory|"
        + "New Brunswick|Newfoundland and Labrador|Prince Edward Island|Yukon|Nunavut|Northwest Territories|Northern Ireland|"
        + "Acre|Alagoas|Amapá|Amazonas|Espírito Santo|Goiás|Maranhão|Mato Grosso|Mato Grosso do Sul|Pará|Paraíba|Piauí|Rio Grande do Norte|Rondônia|"
        + "Roraima|Sergipe|Tocantins|Baja California|Chiapas|Coahuila|Guerrero|Hidalgo|Michoacán|Morelos|Nayarit|Quintana Roo|Sinaloa|Sonora|Tabasco|Tamaulipas|"
        + "Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Madhya Pradesh|Manipur|Meghalaya|Mizoram|"
        + "Nagaland|Odisha|Rajasthan|Sikkim|Telangana|Tripura|Uttarakhand|Batangas|Bohol|Bulacan|Cavite|Laguna|Leyte|Palawan|Pampanga|"
        + "Sachsen|Saxony|Thüringen|Thuringia|Niedersachsen|Lower Saxony|Rheinland-Pfalz|Schleswig-Holstein|Brandenburg|Mecklenburg-Vorpommern|Saarland";

    private static readonly FrozenSet<string> Keys = Names
        .Split('|')
        .Select(words => Sameness.Key(words))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A known province or state, or the two capitals of an American one.</summary>
    public static bool IsProvince(string part) =>
        Keys.Contains(Sameness.Key(part))
        || IsShort(part)
        || (Kind().Match(part) is { Success: true } kind && Keys.Contains(Sameness.Key(part.Remove(kind.Index, kind.Length).Trim())));

    /// <summary>Two capitals, as for states of America and Brazil.</summary>
    public static bool IsShort(string part) => part is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'];

    [GeneratedRegex(
        @"^(?:provin[sc]i|propinsi|prov\.?|province of|provincia de|negeri|state of|estado de)\s+|\s+(?:province|state|darul (?:ehsan|takzim|ridzuan|aman|naim|iman|makmur|khusus))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Kind();
}
