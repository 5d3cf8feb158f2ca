using System.Collections.Frozen;

namespace Pipeline.Vocabulary.Texts;

/// <summary>Names of months in English, Indonesian, Malay, Spanish, Portuguese, French, German, Dutch, Italian and Arabic, whole and shortened, with and without the marks on their letters.</summary>
public static class MonthNames
{
    private static readonly string[] Names =
    [
        "january jan januari enero ene janeiro janvier janv januar jänner jaenner gennaio يناير",
        "february feb febr februari pebruari febrero fevereiro fev février févr fevrier februar febbraio فبراير شباط",
        "march mar mac maret marzo março marco mars märz maerz mär maart mrt مارس آذار",
        "april apr abril abr avril avr aprile أبريل ابريل نيسان",
        "may mei mayo maio mai maggio مايو أيار",
        "june jun juni junio junho juin giugno يونيو يونيه حزيران",
        "july jul juli julai julio julho juillet juil luglio يوليو يوليه تموز",
        "august aug agustus augustus agst agt ags agu ogos agosto ago août aout أغسطس اغسطس آب",
        "september sep sept setiembre septiembre setembro set septembre settembre سبتمبر أيلول",
        "october oct oktober okt octubre outubro out octobre ottobre أكتوبر اكتوبر",
        "november nov nopember nop noviembre novembro novembre نوفمبر",
        "december dec desember des disember dis diciembre dic dezembro dez décembre déc decembre dezember dicembre ديسمبر",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Names
        .SelectMany((names, index) => names.Split(' ').Select(name => KeyValuePair.Create(name, index + 1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name, in small letters.</summary>
    public static IEnumerable<string> All => Numbers.Keys;

    /// <summary>1 to 12, or null where the word, a stop behind it aside, names no month.</summary>
    public static int? NumberOf(string word) => Numbers.TryGetValue(word.TrimEnd('.'), out var number) ? number : null;
}
