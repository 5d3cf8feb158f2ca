using System.Collections.Frozen;

namespace Pipeline.References.Works;

/// <summary>Names of months and seasons in English, Indonesian, Malay, Spanish, Portuguese, French, German and Dutch.</summary>
internal static class DateWords
{
    private static readonly string[] MonthNames =
    [
        "january jan januari enero ene janeiro janvier janv januar jänner",
        "february feb februari pebruari febrero fevereiro fev février févr fevrier februar",
        "march mar mac maret marzo março marco mars märz mär maart mrt",
        "april apr abril abr avril avr",
        "may mei mayo maio mai",
        "june jun juni junio junho juin",
        "july jul juli julai julio julho juillet juil",
        "august aug agustus agu agt ags ogos agosto ago août aout augustus",
        "september sep sept setiembre septiembre setembro set septembre",
        "october oct oktober okt octubre outubro out octobre",
        "november nov nopember nop noviembre novembro novembre",
        "december dec desember des disember dis diciembre dic dezembro dez décembre déc decembre dezember",
    ];

    /// <summary>Seasons by their numbers in CSL: spring, summer, autumn, winter (CSL-JSON, "season").</summary>
    private static readonly string[] SeasonNames =
    [
        "spring musim-semi primavera printemps frühling frühjahr lente voorjaar",
        "summer musim-panas verano verão verao été sommer zomer",
        "autumn fall musim-gugur otoño otono outono automne herbst herfst najaar",
        "winter musim-dingin invierno inverno hiver",
    ];

    private static readonly FrozenDictionary<string, int> Months = Numbered(MonthNames);

    private static readonly FrozenDictionary<string, int> Seasons = Numbered(SeasonNames);

    /// <summary>All names of months and seasons.</summary>
    public static IEnumerable<string> All => Months.Keys.Concat(Seasons.Keys);

    public static bool IsMonth(string word) => MonthOf(word) is not null;

    /// <summary>1 to 12; null where the word names no month.</summary>
    public static int? MonthOf(string word) => NumberIn(Months, word);

    /// <summary>1 for spring to 4 for winter; null where the word names no season.</summary>
    public static int? SeasonOf(string word) => NumberIn(Seasons, word);

    private static int? NumberIn(FrozenDictionary<string, int> words, string word) => words.TryGetValue(word.TrimEnd('.'), out var number) ? number : null;

    private static FrozenDictionary<string, int> Numbered(string[] lines) => lines
        .SelectMany((line, index) => line.Split(' ').Select(word => KeyValuePair.Create(word.Replace('-', ' '), index + 1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
