using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Reads title, container and imprint: what a reference says after its authors and date.</summary>
internal static partial class BodyParser
{
    public static void Add(ReferenceText text, Extent content, FieldSpans found)
    {
        content = text.TrimEnd(content.From(text.Trim(content, ".,;:)]").Start), ".,;:");
        if (content.IsEmpty || LegalParser.TryAdd(text, content, found)) return;
        if (ChapterParser.TryAdd(text, content, found)) return;
        if (AddThesis(text, content, found)) return;
        var rest = LocatorScanner.Scan(text, BeforeImprint(text, content, found), found);
        if (IsJournal(text, rest, found)) JournalSplitter.Add(text, rest, found);
        else BookParser.Add(text, rest, found);
    }

    /// <summary>Takes off a publisher that stands behind the volume and pages of proceedings: "Prosiding, 2(1), 10–19. Malang: Press".</summary>
    private static Extent BeforeImprint(ReferenceText text, Extent content, FieldSpans found)
    {
        if (Sentences.Ends(text, content) is not [.., var last] || !PagesBeforePattern().IsMatch(text.Plain[content.Start..last]) || !Imprint.HasPlace(text, content.From(last))) return content;
        Imprint.Add(text, content.From(last), found);
        return content.To(last);
    }

    /// <summary>Volume, issue or article number tell a serial; pages alone do where nothing tells of a publisher.</summary>
    private static bool IsJournal(ReferenceText text, Extent rest, FieldSpans found)
    {
        if (found.Has(RefField.Volume) || found.Has(RefField.Issue) || found.Has(RefField.ElocationId)) return true;
        if (!found.Has(RefField.LastPage) || Sentences.Ends(text, rest) is not [.., var last]) return false;
        return !Imprint.HasPlace(text, rest.From(last)) && !Imprint.IsPublisher(text.Plain[last..rest.End]);
    }

    /// <summary>A thesis outside brackets: "Title. PhD thesis, University, Place".</summary>
    private static bool AddThesis(ReferenceText text, Extent content, FieldSpans found)
    {
        var match = ThesisPattern().Match(text.Plain, content.Start, content.Length);
        if (!match.Success) return false;
        found.Add(RefField.Source, Titles.Trim(text, content.To(match.Index)));
        found.Add(RefField.Comment, new(match.Groups["kind"].Index, match.Groups["kind"].Index + match.Groups["kind"].Length));
        Imprint.Add(text, LocatorScanner.ScanYear(text, content.From(match.Index + match.Length), found), found);
        return true;
    }

    [GeneratedRegex(@"\d\)?\s*[,:]\s*(?:(?:pp?|hlm|hal)\.\s*)?\d+\s?[–-]\s?\d+\.\s*$")]
    private static partial Regex PagesBeforePattern();

    [GeneratedRegex(@"(?<=[.,;?!""')]\s?)\s?(?<kind>" + DetailScanner.Thesis + @")(?=\s*[.,;:(]|\s+(?:at|pada|di|university|universitas|universit))\s*[.,;:]?", RegexOptions.IgnoreCase)]
    private static partial Regex ThesisPattern();
}
