using System.Collections.Frozen;

namespace Pipeline.Vocabulary.Texts;

/// <summary>Names of months in English, Indonesian, Malay, Spanish, Portuguese, French, German, Dutch and Italian, whole and shortened, with and without the marks on their letters.</summary>
public static class MonthNames
{
    private static readonly string[] Names =
    [
        "january jan januari enero ene janeiro janvier janv januar jänner jaenner gennaio",
        "february feb febr februari pebruari febrero fevereiro fev février févr fevrier februar febbraio",
        "march mar mac maret marzo março marco mars märz maerz mär maart mrt",
        "april apr abril abr avril avr aprile",
        "may mei mayo maio mai maggio",
        "june jun juni junio junho juin giugno",
        "july jul juli julai julio julho juillet juil luglio",
        "august aug agustus augustus agst agt ags agu ogos agosto ago août aout",
        "september sep sept setiembre septiembre setembro set septembre settembre",
        "october oct oktober okt octubre outubro out octobre ottobre",
        "november nov nopember nop noviembre novembro novembre",
        "december dec desember des disember dis diciembre dic dezembro dez décembre déc decembre dezember dicembre",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Names
        .SelectMany((names, index) => names.Split(' ').Select(name => KeyValuePair.Create(name, index + 1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name, in small letters.</summary>
    public static IEnumerable<string> All => Numbers.Keys;

    /// <summary>1 to 12, or null where the word, a stop behind it aside, names no month.</summary>
    public static int? NumberOf(string word) => Numbers.TryGetValue(word.TrimEnd('.'), out var number) ? number : null;
}
