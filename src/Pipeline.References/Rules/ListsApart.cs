using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Rules;

/// <summary>Lists, and parts of lists, whose entries stand for themselves: the works of whom an article is about, what to read further, who was interviewed, which papers were read.</summary>
internal static partial class ListsApart
{
    /// <summary>The ids of what stands in such a list.</summary>
    public static IEnumerable<string> Entries(RefList list) =>
        list.Parts()
            .Where(part => (part.Group?.Title ?? list.Title) is { } title && TitlePattern().IsMatch(title))
            .SelectMany(part => part.References)
            .Select(reference => reference.Id);

    [GeneratedRegex(
        @"^(?:[\p{Lu}0-9]{1,4}\.\s)?(?:(?:(?:selected|principal|main|major)\s)?(?:works|writings|publications|books|bibliography)\s(?:by|of)\b|further reading|(?:archival|archive|manuscript|unpublished)\s(?:sources|materials?|collections)$|archives$|manuscripts?$|sources\s(?:manuscrites|inédites|orales|d['’]archives?)$|(?:ungedruckte quellen|archivalien|archivquellen|(?:sumber )?arsip|fuentes (?:manuscritas|inéditas|de archivo)|fontes (?:manuscritas|inéditas)|archieven|archiefbronnen|ongedrukte bronnen)$|recommended reading|(?:list of )?(?:interviews|informants|newspapers|periodicals)(?:\s(?:cited|consulted|and\s\p{L}+))?$|"
            + @"(?:daftar )?(?:karya(?:-karya)?|tulisan)\s(?:terpilih|pilihan|\p{Lu})|bacaan lanjut(?:an)?|(?:daftar )?(?:wawancara|informan|narasumber|temu ?bual|surat kabar)$|obras\s(?:de|selectas|escogidas|selecionadas)\b|lecturas recomendadas|(?:lista de )?entrevistas$|"
            + @"(?:œuvres|ouvrages|publications)\s(?:de|choisies)\b|pour aller plus loin|(?:liste des )?entretiens$|(?:ausgewählte )?(?:werke|schriften|veröffentlichungen)\svon\b|weiterführende literatur|(?:geführte )?interviews$|(?:werken|publicaties)\svan\b|verder lezen)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TitlePattern();
}
