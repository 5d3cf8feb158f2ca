using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.People;

/// <summary>Names of groups that sign beside or in place of persons, and the words by which somebody signs for them.</summary>
public static partial class GroupNames
{
    /// <summary>Holds the word for a group whose members are persons ("PULIH Study Group", "Konsorsium Maritim").</summary>
    public static bool IsGroup(string text) => Group().IsMatch(text);

    /// <summary>The editors of a journal, who sign as one.</summary>
    public static bool IsEditors(string text) => Editors().IsMatch(text);

    /// <summary>Characters of "on behalf of the" or its like that stand at <paramref name="start"/>; 0 where none do.</summary>
    public static int LeadAt(string text, int start) => Lead().Match(text, start) is { Success: true } lead ? lead.Length : 0;

    /// <summary>The group without the words by which somebody signs for it, and without an article.</summary>
    public static string Bare(string text)
    {
        var name = text[LeadAt(text, 0)..];
        return name[Article().Match(name).Length..];
    }

    [GeneratedRegex(
        @"\b(?:consortium|(?:working|research|study|writing|steering|trial|author|expert|interest) group|(?<=\p{L} )(?:group|alliance|coalition|initiative)$|collaborat(?:ion|ors|ive)|collective|task ?force|(?:research|study|project|writing|field) team|investigators|network|kelompok (?:kerja|studi|penelitian|riset|penulis)|tim (?:peneliti|penulis|riset|pusat|kajian|kerja)|^tim(?= \p{Lu})|konsorsium|jaringan|kolektif|grupo de (?:trabajo|trabalho|estudio|estudos|investigación|pesquisa)|groupe de (?:travail|recherche)|arbeitsgruppe|forschungsgruppe|arbeitsgemeinschaft)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Group();

    [GeneratedRegex(
        @"^(?:(?:the\s+)?(?:editors|editorial\s+(?:board|team|committee|office)|editors-in-chief)|(?:dewan|tim|sidang|para)?\s*(?:redaksi|redaktur|penyunting|editor)|(?:el\s+)?(?:comité|consejo|equipo)\s+(?:editorial|de\s+redacción)|l[oa]s\s+editor[ea]s|(?:[oa]\s+)?(?:comissão|conselho|equipe|corpo)\s+editorial|[oa]s\s+editor[ea]s|(?:le\s+)?comité\s+(?:de\s+rédaction|éditorial)|la\s+rédaction|les\s+(?:éditeurs|éditrices)|(?:die\s+)?(?:redaktion|herausgeber(?:innen)?|herausgeberschaft)|(?:de\s+)?redactie)(?:\s+(?:of|jurnal|journal|de|der|van)\s+.{2,60})?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Editors();

    [GeneratedRegex(
        @"\G(?:on\s+behalf\s+of|for\s+the(?=\s+\p{Lu})|atas\s+nama|mewakili|bagi\s+pihak|en\s+(?:nombre|representación)\s+de|em\s+nome\s+d[eoa]|au\s+nom\s+d[eu]|im\s+Namen|namens)\s+(?:(?:the|de\s+la|del|des|der|las?|los?|les?|el|het|os?|as?)\s+)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:the|el|la|le|les|die|der|das|de|het|o|a)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
