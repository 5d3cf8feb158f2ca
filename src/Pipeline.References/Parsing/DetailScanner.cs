using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Finds edition, volume and pages of a book, translators, report numbers and kinds of thesis, mostly in brackets.</summary>
internal static partial class DetailScanner
{
    /// <returns>Where the first detail begins, or the end of the content.</returns>
    public static int Scan(ReferenceText text, Extent content, FieldSpans found)
    {
        var first = content.End;
        for (var match = BracketPattern().Match(text.Plain, content.Start, content.Length); match.Success; match = match.NextMatch())
        {
            if (AddBracket(text, new(match.Index + 1, match.Index + match.Length - 1), found)) first = Math.Min(first, match.Index);
        }

        foreach (var (pattern, field) in (ReadOnlySpan<(Regex, RefField)>)[(BareEditionPattern(), RefField.Edition), (BareVolumePattern(), RefField.Volume)])
        {
            var match = pattern.Match(text.Plain, content.Start, content.Length);
            if (!match.Success || found.Has(field)) continue;
            AddGroup(match, field, found);
            first = Math.Min(first, match.Index);
        }

        return first;
    }

    private static bool AddBracket(ReferenceText text, Extent inside, FieldSpans found)
    {
        var any = AddMatch(text, inside, EditionPattern(), RefField.Edition, found)
            | AddMatch(text, inside, VolumePattern(), RefField.Volume, found)
            | AddPages(text, inside, found)
            | AddTranslators(text, inside, found);
        return any || AddThesis(text, inside, found) || AddMatch(text, inside, ReportPattern(), RefField.Comment, found) || KindPattern().IsMatch(text.Plain[inside.Start..inside.End]);
    }

    private static bool AddMatch(ReferenceText text, Extent inside, Regex pattern, RefField field, FieldSpans found)
    {
        var match = pattern.Match(text.Plain, inside.Start, inside.Length);
        return match.Success && AddGroup(match, field, found);
    }

    private static bool AddGroup(Match match, RefField field, FieldSpans found)
    {
        var value = match.Groups["value"];
        return found.Add(field, new(value.Index, value.Index + value.Length));
    }

    private static bool AddPages(ReferenceText text, Extent inside, FieldSpans found)
    {
        var match = PagesPattern().Match(text.Plain, inside.Start, inside.Length);
        if (!match.Success) return false;
        var (first, last) = (match.Groups["first"], match.Groups["last"]);
        found.Add(RefField.FirstPage, new(first.Index, first.Index + first.Length));
        if (last.Success) found.Add(RefField.LastPage, new(last.Index, last.Index + last.Length));
        return true;
    }

    private static bool AddTranslators(ReferenceText text, Extent inside, FieldSpans found)
    {
        var match = PeoplePattern().Match(text.Plain, inside.Start, inside.Length);
        if (!match.Success) return false;
        var type = match.Groups["translator"].Success ? PersonGroupType.Translator : PersonGroupType.Editor;
        NameList.Add(text, new(inside.Start, match.Index), type, found);
        return true;
    }

    private static bool AddThesis(ReferenceText text, Extent inside, FieldSpans found)
    {
        var match = ThesisPattern().Match(text.Plain, inside.Start, inside.Length);
        if (!match.Success) return false;
        var comma = text.Plain.IndexOf(',', inside.Start, inside.Length);
        found.Add(RefField.Comment, text.Trim(comma > 0 ? inside.To(comma) : inside));
        if (comma > 0) found.Add(RefField.PublisherName, text.Trim(inside.From(comma + 1), ".,"));
        return true;
    }

    public const string Thesis = @"(?:(?:unpublished\s+)?(?:(?:doctoral|ph\.?\s?d\.?|d\.?\s?phil\.?|master'?s?|m\.?\s?a\.?|m\.?\s?sc\.?|m\.?\s?phil\.?|bachelor'?s?|undergraduate|postgraduate|honou?rs)\s+(?:degree\s+)?(?:dissertation|thesis)|dissertation|skripsi|tesis|disertasi)(?:\s+(?:doktor|magister|sarjana|s-?[123]|tidak\s+(?:di)?terbit(?:kan)?))*)";

    [GeneratedRegex(@"[(\[][^()\[\]]{1,200}[)\]]")]
    private static partial Regex BracketPattern();

    private const string Ordinal = @"(?:\d{1,3}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|kesatu|kedua|ketiga|keempat|kelima|keenam|revised|rev\.?|international|student|new|expanded|illustrated|updated|reprint|anniversary|global)";

    private const string EditionText = @"(?:" + Ordinal + @"\s+){1,3}(?:ed|edn|edition|edisi)\b\.?|(?:edisi|cetakan|cet\.|ed\.)\s+(?:ke\s?-?\s?)?(?:\d+|pertama|kedua|ketiga|keempat|kelima|keenam|revisi|[IVX]+\b)|rev\.\s+ed\.|revised\s+ed(?:ition|\.)";

    [GeneratedRegex(@"(?<![\w])(?<value>" + EditionText + ")", RegexOptions.IgnoreCase)]
    private static partial Regex EditionPattern();

    [GeneratedRegex(@"(?<=[.,;:?!]\s|\s\()(?<value>" + EditionText + @")(?=\s|[,.;:)]|$)|(?<=\w\s)(?<value>\d{1,2}(?:st|nd|rd|th)\s+(?:edn?\b\.?|edition))", RegexOptions.IgnoreCase)]
    private static partial Regex BareEditionPattern();

    [GeneratedRegex(@"\b(?:vols?|volume|jilid)\b\.?\s*(?<value>[\dIVXLC]+(?:\s?[–/-]\s?[\dIVXLC]+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex VolumePattern();

    [GeneratedRegex(@"(?<=[.,;:?!]\s)(?:vols?|volume|jilid)\b\.?\s*(?<value>[\dIVXLC]+)(?=[.,;:]|\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex BareVolumePattern();

    [GeneratedRegex(@"\b(?:pp?|pages?|hlm|hal|halaman)\b\.?\s*(?<first>[A-Za-z]?\d+|[ivxlc]+)(?:\s?[-–]{1,2}\s?(?<last>[A-Za-z]?\d+|[ivxlc]+))?", RegexOptions.IgnoreCase)]
    private static partial Regex PagesPattern();

    [GeneratedRegex(@",?\s*(?:&\s*)?\b(?:(?<translator>trans\b\.?|translators?|penerj\b\.?|penerjemah)|eds?\b\.?|editors?|penyunting)(?:\s*(?:&|and)\s*\w+\.?)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex PeoplePattern();

    [GeneratedRegex(@"\b" + Thesis, RegexOptions.IgnoreCase)]
    private static partial Regex ThesisPattern();

    [GeneratedRegex(@"^(?<value>.*\b(?:no|number|nomor|report|series|working paper|policy brief|publication|discussion paper|document|seri)\b\.?.*\d.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex ReportPattern();

    [GeneratedRegex(@"^(?:data\s?set|computer software|software|video|film|blog post|blog|tweet|web ?page|website|report|press release|working paper|conference (?:paper|presentation|session)|paper presentation|poster(?: presentation)?|laporan|podcast|interview|online|map|brochure|fact sheet|speech|unpublished manuscript|manuscript.*|preprint|daring|original work published.*|review of .*|infographic|thread|special issue|editorial|letter|abstract|translation)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex KindPattern();
}
