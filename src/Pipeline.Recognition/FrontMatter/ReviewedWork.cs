using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>The line above or under the title of a review that names the work reviewed, with its year and its ISBN or its number of pages.</summary>
internal static partial class ReviewedWork
{
    /// <summary>Words of the longest line.</summary>
    private const int LongestLine = 90;

    /// <summary>Words of the longest imprint.</summary>
    private const int LongestImprint = 25;

    public static bool Is(Line line) =>
        line.WordCount is > 5 and <= LongestLine
        && !line.Words.Contains('©', StringComparison.Ordinal)
        && Year().IsMatch(line.Words)
        && (Isbn().IsMatch(line.Words) || Pages().IsMatch(line.Words));

    /// <summary>Publisher, year and extent and no more, as they stand under title and names.</summary>
    public static bool IsImprint(Line line) =>
        line.WordCount is > 3 and <= LongestImprint
        && Year().IsMatch(line.Words)
        && (Isbn().IsMatch(line.Words) || Pages().IsMatch(line.Words) || Publisher().IsMatch(line.Words));

    /// <summary>Its parts: title, names and publisher where "by" stands between title and names, or names as people bear them before a title in italics; else no more than its words.</summary>
    public static Reference Read(Line line, int number)
    {
        var parts = ReferenceBuilder.Parts(line);
        var text = string.Concat(parts.Select(part => part.Text));
        return new Reference(
            string.Create(CultureInfo.InvariantCulture, $"product{number}"),
            PublicationType.Book,
            Labelled(text) ?? TitleFirst(text, parts) ?? NamesFirst(text, parts) ?? parts,
            line.Source
        );
    }

    /// <summary>The title: what stands before the word "by", else the first words in italics of a line that is not all in italics; null where neither tells it.</summary>
    public static Line? TitleOf(Line line) =>
        (LabelledTitle().Match(line.Text) is { Success: true } labelled ? labelled : By().Match(line.Text)) is { Success: true } match
            ? line.Slice(match.Groups["title"].Index, match.Groups["title"].Length)
            : InItalics(line);

    private static Line? InItalics(Line line)
    {
        var at = 0;
        foreach (var inline in line.Inlines)
        {
            if (!line.Features.IsItalic && inline is ManuscriptText { Format.Italic: true, Text.Length: > 2 } run)
                return line.Slice(at, run.Text.Length);
            at += InlineCut.Width(inline);
        }

        return null;
    }

    /// <summary>"Judul: …; Penulis: …; Penerbit: …": each field behind its label; null where no label opens the line.</summary>
    private static Seq<RefPart>? Labelled(string text)
    {
        if (!LabelledTitle().IsMatch(text))
            return null;
        var cut = new PartCutter(text);
        foreach (Match field in LabelledField().Matches(text))
        {
            var value = field.Groups["value"];
            if (field.Groups["title"].Success)
                cut.Take(value, RefField.Source);
            else if (field.Groups["names"].Success)
                TakeNames(cut, value);
            else if (field.Groups["publisher"].Success)
                cut.Take(value, RefField.PublisherName);
            else if (Year().Match(value.Value) is { Success: true, Value: var year } && value.Value.Trim() == year)
                cut.Take(value, RefField.Year);
        }

        return Finish(cut, text);
    }

    private static Seq<RefPart>? TitleFirst(string text, Seq<RefPart> printed)
    {
        if (By().Match(text) is not { Success: true } match)
            return null;
        var title = match.Groups["title"];
        var cut = new PartCutter(text);
        cut.Take(
            title,
            RefField.Source,
            printed.Any(part => part.IsItalic && title.Value.Contains(part.Text.Trim(), StringComparison.Ordinal))
        );
        TakeNames(cut, match.Groups["names"]);
        return Finish(cut, text);
    }

    private static Seq<RefPart>? NamesFirst(string text, Seq<RefPart> printed)
    {
        var at = printed.TakeWhile(part => !part.IsItalic).Sum(part => part.Text.Length);
        if (
            printed.FirstOrDefault(part => part.IsItalic) is not { } title
            || NamesBefore().Match(text[..at]) is not { Success: true } match
        )
            return null;
        var cut = new PartCutter(text);
        TakeNames(cut, match.Groups["names"]);
        if (match.Groups["year"] is { Success: true } year)
            cut.Take(year, RefField.Year);
        cut.Take(WholeWords().Match(text, at, title.Text.Length), RefField.Source, isItalic: true);
        return Finish(cut, text);
    }

    private static void TakeNames(PartCutter cut, Group names)
    {
        foreach (Match name in OneName().Matches(names.Value))
            cut.TakeName(name, names.Index);
    }

    private static Seq<RefPart> Finish(PartCutter cut, string text)
    {
        if (Publisher().Match(text, cut.At) is { Success: true } publisher)
        {
            cut.Take(publisher.Groups["place"], RefField.PublisherLoc);
            cut.Take(publisher.Groups["name"], RefField.PublisherName);
        }

        if (!cut.Has(RefField.Year) && Year().Match(text, cut.At) is { Success: true } year)
            cut.Take(year, RefField.Year);
        foreach (Match isbn in Isbn().Matches(text, cut.At))
            cut.Take(isbn.Groups["number"], RefField.Isbn);
        return cut.Finish();
    }

    /// <summary>Cuts fields out of a line from its start on; what stands between them stays as printed.</summary>
    private sealed class PartCutter(string text)
    {
        private readonly List<RefPart> _parts = [];
        private int _names;

        public int At { get; private set; }

        public bool Has(RefField field) => _parts.Exists(part => part.Field == field);

        public void Take(Capture value, RefField field, bool isItalic = false) =>
            Add(value.Index, new(field, value.Value, isItalic), new(RefField.None, string.Empty));

        public void TakeName(Match name, int offset)
        {
            _names++;
            var between = new RefPart(RefField.None, string.Empty, Group: _names > 1 ? 1 : 0);
            if (name.Groups["given"] is { Success: true } given)
            {
                Add(offset + given.Index, new(RefField.GivenNames, given.Value, Group: 1, Name: _names), between);
                between = between with { Group = 1, Name = _names };
            }

            var surname = name.Groups["surname"];
            Add(offset + surname.Index, new(RefField.Surname, surname.Value, Group: 1, Name: _names), between);
        }

        public Seq<RefPart> Finish()
        {
            if (At < text.Length)
                _parts.Add(new(RefField.None, text[At..]));
            return _parts.ToSeq();
        }

        private void Add(int start, RefPart value, RefPart between)
        {
            if (start > At)
                _parts.Add(between with { Text = text[At..start] });
            _parts.Add(value);
            At = start + value.Text.Length;
        }
    }

    [GeneratedRegex(@"\b(?:1[5-9]|20)[0-9]{2}\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\bISBN(?:-1[03])?:?\s*(?<number>97[89][-\s0-9]{10,14}|[0-9][-\s0-9]{8,11}[0-9Xx])", RegexOptions.IgnoreCase)]
    private static partial Regex Isbn();

    [GeneratedRegex(
        @"(?<![-–0-9])[0-9]{2,4}\s*(?:pp?\b|pages\b|halaman\b|hlm\b|hal\b|muka surat\b|p[áa]gs?\b|p[áa]ginas\b|S\.|Seiten\b|blz\b|bladzijden\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Pages();

    [GeneratedRegex(
        @"^\s*(?:judul(?:\s+(?:buku|asli))?|(?:book\s+)?title|título|titel)\s*:\s*(?<title>[^;]{2,200}?)\s*(?=;|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelledTitle();

    [GeneratedRegex(
        @"(?:^|;)\s*(?:(?<title>judul(?:\s+buku)?|(?:book\s+)?title|título|titel)|(?<names>penulis|pengarang|authors?|autor(?:es|a)?|auteurs?)|(?<publisher>penerbit|publisher|editorial|verlag|uitgever|éditeur)|tahun(?:\s+terbit)?|year(?:\s+of\s+publication)?|año)\s*:\s*(?<value>[^;]+?)\s*(?=;|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelledField();

    /// <summary>Title and authors; what ends the names is a stop behind a whole word, a comma or a bracket.</summary>
    [GeneratedRegex(
        @"^\s*(?<title>\S[^\n]{2,249}?)[.,;]?\s+(?:by|oleh|karya|por|par|von|door)\s+(?<names>\p{Lu}[^,;()]*?)(?=(?<=\p{L}{2})[.]\s|[,;(])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex By();

    /// <summary>Names before a title, in the order they are borne in, and a year between them or none.</summary>
    [GeneratedRegex(
        @"^\s*(?<names>\p{Lu}[^\s,:;()0-9]*(?:\s(?:&|\p{L}[^\s,:;()0-9]*))+?)(?:\s*[,:.]|\s(?=\())\s*(?:\(?(?<year>(?:1[5-9]|20)[0-9]{2})\)?[.,:]?\s*)?$"
    )]
    private static partial Regex NamesBefore();

    [GeneratedRegex(@"\S(?:.*\S)?")]
    private static partial Regex WholeWords();

    /// <summary>"Singapore: NUS Press" before the year, or as far as a stop.</summary>
    [GeneratedRegex(@"\b(?<place>\p{Lu}[^:.,;()]{1,40}):\s(?<name>\p{Lu}[^:;()]{1,60}?)(?=,\s(?:1[5-9]|20)[0-9]{2}\b|\.\s)")]
    private static partial Regex Publisher();

    [GeneratedRegex(
        @"(?:^|\s*(?:,|&|\band\b|\bdan\b|\by\b|\be\b|\bet\b|\bund\b|\ben\b)\s*)(?:(?<given>\p{Lu}[^\s,&]*(?:\s\p{Lu}[^\s,&]*)*?)\s)?(?<surname>(?:(?:van|von|de|der|den|da|dos|di|la|bin|binti|binte|al|el|Mac|Mc|Ní|Nic|Ó|Uí)\s)*\p{Lu}[^\s,&]*)(?=\s*$|\s+(?:&|and|dan|y|e|et|und|en)\s|,)"
    )]
    private static partial Regex OneName();
}
