using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Trials;

/// <summary>Numbers by which registers know clinical trials (WHO ICTRP, primary registries and data providers).</summary>
internal static partial class TrialNumbers
{
    private static readonly (string Lead, string Registry)[] Registries =
    [
        ("NCT", "ClinicalTrials.gov"),
        ("ISRCTN", "ISRCTN registry"),
        ("PACTR", "Pan African Clinical Trials Registry"),
        ("ACTRN", "Australian New Zealand Clinical Trials Registry"),
        ("ChiCTR", "Chinese Clinical Trial Registry"),
        ("CTRI", "Clinical Trials Registry - India"),
        ("DRKS", "German Clinical Trials Register"),
        ("IRCT", "Iranian Registry of Clinical Trials"),
        ("jRCT", "Japan Registry of Clinical Trials"),
        ("UMIN", "UMIN Clinical Trials Registry"),
        ("KCT", "Clinical Research Information Service"),
        ("SLCTR", "Sri Lanka Clinical Trials Registry"),
        ("TCTR", "Thai Clinical Trials Registry"),
        ("RBR", "Brazilian Clinical Trials Registry"),
        ("RPCEC", "Cuban Public Registry of Clinical Trials"),
        ("PHRR", "Philippine Health Research Registry"),
        ("NMRR", "National Medical Research Register"),
        ("NTR", "Netherlands Trial Register"),
    ];

    /// <summary>The trials whose numbers the words hold, in order.</summary>
    public static IEnumerable<Trial> In(string words) =>
        Number().Matches(words).Select(match => new Trial(RegistryOf(match.Value), match.Value));

    private static string RegistryOf(string number) =>
        Registries.First(registry => number.StartsWith(registry.Lead, StringComparison.Ordinal)).Registry;

    [GeneratedRegex(
        @"\b(?:NCT[0-9]{8}|ISRCTN[0-9]{8}|PACTR[0-9]{15,16}|ACTRN[0-9]{14}|ChiCTR(?:-[A-Z]{2,4}-)?[0-9]{8,10}|CTRI/[0-9]{4}/[0-9]{2,3}/[0-9]{6}|DRKS[0-9]{8}|IRCT[0-9]{11,14}N[0-9]{1,2}|jRCTs?[0-9]{9,10}|UMIN[0-9]{9}|KCT[0-9]{7}|SLCTR/[0-9]{4}/[0-9]{3}|TCTR[0-9]{11}|RBR-[0-9a-z]{6,8}|RPCEC[0-9]{8}|PHRR[0-9]{6}-[0-9]{6}|NMRR-[0-9]{2}-[0-9]{3,5}-[0-9]{5}|NTR[0-9]{4})\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();
}
