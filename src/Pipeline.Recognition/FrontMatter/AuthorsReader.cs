using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads lines of names, with or without the remark who answers letters.</summary>
internal sealed partial class AuthorsReader(RecognitionContext context, PrintedPeople people, AuthorNoteReader notes)
{
    private const string Envelope = "✉";

    private InvertedName _inverted = new([]);
    private string? _office;

    /// <summary>Some line holds nothing but names, so that lines which hold more are no list of authors.</summary>
    public bool HasPlainNames { get; private set; }

    /// <param name="lines">Those in which authors are named and said how to be reached.</param>
    /// <param name="hasPlainNames">Some of them before the abstract holds nothing but names.</param>
    public void LookAt(IReadOnlyList<Line> lines, bool hasPlainNames)
    {
        HasPlainNames = hasPlainNames;
        _inverted = new([
            .. lines,
            .. lines.SelectMany(line => line.Inlines).OfType<ManuscriptNoteMark>().SelectMany(mark => context.AuthorNotes(mark.NoteId)),
        ]);
    }

    public static bool Are(Line line) =>
        (line.List is null && AuthorLine.IsAuthorLine(line)) || (line.HasStyle("author") && AuthorLine.IsPlausible(line));

    /// <summary>One word alone, which many a line of a title page is: it needs an address or the like under it to be the name of somebody with one name.</summary>
    public static bool IsLoneWord(Line line) =>
        !line.HasStyle("author")
        && AuthorLine.Read(line) is [{ Orcid: null } only]
        && (only.Marks.IsEmpty || NumberBehindWord().IsMatch(line.Words))
        && !only.Raw.Contains(' ', StringComparison.Ordinal)
        && Credits.LengthOf(line.Text) == 0
        && !GroupNames.IsEditors(only.Raw);

    /// <summary>"Gate 14" has no mark.</summary>
    [GeneratedRegex(@"^\p{L}+ [0-9]+$")]
    private static partial Regex NumberBehindWord();

    /// <summary>"Guest Editors, Harbour" under names says what these are to the journal.</summary>
    public bool IsOffice(Line line) => people.Authors.Count > 0 && EditorOffices.Is(line.Words.Split(',')[0]);

    /// <summary>"Guest Editors" alone is what the authors above it are to the journal.</summary>
    public bool ReadOffice(Line line)
    {
        if (
            !IsOffice(line)
            || line.Words.Contains(',', StringComparison.Ordinal)
            || people.Authors.Any(author => author.Name.Post is not null)
        )
            return false;
        people.GivePost(0, line.Words);
        context.Claims.Add(new(line.Span, "role"));
        return true;
    }

    /// <summary>"Guest Editor, Universitas Contoh" under a name: the address behind what the author above it is to the journal; null for other lines.</summary>
    public Line? BehindOffice(Line line)
    {
        if (
            !IsOffice(line)
            || line.Text.IndexOf(',', StringComparison.Ordinal) is not (> 0 and var comma)
            || line.From(comma + 1) is not { HasWords: true } address
            || people.Authors[^1].Name.Post is not null
        )
            return null;
        GiveOffice(line.Slice(0, comma), people.Authors.Count - 1);
        return address;
    }

    /// <summary>"Guest Editors:" over names is what those under it are to the journal.</summary>
    public bool ReadAnnouncedOffice(Line line, Line? next)
    {
        if (
            people.Authors.Count > 0
            || next is null
            || !EditorOffices.Is(line.Words.TrimEnd(' ', ':'))
            || !(Are(next) || Are(next.Slice(0, next.Text.Split(',', '(')[0].Length)))
        )
            return false;
        _office = line.Words.TrimEnd(' ', ':');
        context.Claims.Add(new(line.Span, "role"));
        return true;
    }

    /// <summary>Gives the announced office to those who have been read since.</summary>
    public void GiveAnnouncedOffice()
    {
        if (_office is not null)
            people.GivePost(0, _office);
        _office = null;
    }

    public bool Read(Line line) => Read(line, _inverted.Read(line) ?? AuthorLine.Read(line));

    public bool Read(Line line, IReadOnlyList<AuthorName> names)
    {
        if (people.Romanise(names))
            return true;
        var known = people.Authors.Count;
        people.AddAuthors(names);
        if (EditorOffices.Behind(line.Text) is { } office)
            GiveOffice(line.Slice(office.Start, office.Length), known);
        if (Remarks.OthersIn(line.Text) is { Length: > 0 } others)
            AskForOthers(line, others);
        people.AssignOrcids(line);
        notes.Read(line);
        return true;
    }

    private void GiveOffice(Line office, int first)
    {
        people.GivePost(first, office.Words);
        context.Claims.Add(new(office.Span, "role"));
    }

    private void AskForOthers(Line line, string others)
    {
        context.Claims.Add(new(line.Slice(line.Text.LastIndexOf(others, StringComparison.Ordinal), others.Length).Span, "contrib"));
        context.Findings.Add(
            OddAuthor.Rule.At(line.Source, $"“{others}” stands among the authors for others whom nothing names; who are they?", others)
        );
    }

    /// <summary>A list of authors with a part that is no name: all are read, and somebody must look at the part.</summary>
    public bool ReadOdd(Line line)
    {
        if (HasPlainNames || people.Authors.Count > 0 || line.List is not null || AuthorLine.OddParts(line) is not { Count: > 0 } odd)
            return false;
        foreach (var part in odd)
            context.Findings.Add(
                OddAuthor.Rule.At(
                    part.Source,
                    $"“{part.Raw}” stands among the authors and does not read like a name; is it an author, and is the name right?",
                    part.Raw
                )
            );
        return Read(line);
    }

    /// <summary>Names that are known are printed again: over the author's own address, beside an iD (APA 7 §2.7, author note), or on the page after the title page.</summary>
    public bool ReadKnown(Line line)
    {
        if (people.Authors.Count == 0 || line.List is not null || !AuthorLine.IsAuthorLine(line))
            return false;
        var names = _inverted.Read(line) ?? AuthorLine.Read(line);
        if (names.Count == 0 || !names.All(people.IsKnown))
            return false;
        if (names is [var only])
            people.Turn(only);
        foreach (var name in names)
            people.Complete(name);
        context.Claims.Add(new(line.Span, "contrib"));
        people.AssignOrcids(line);
        notes.Read(line);
        return true;
    }

    /// <summary>"✉ Siti Rahma" over an address: who is known stands there again, and the envelope says that letters go there.</summary>
    public bool ReadKnownBehindSign(Line line)
    {
        if (
            AuthorMarks.Leading(line) is not { } mark
            || !AuthorMarks.IsSign(mark.Label)
            || line.From(mark.Length) is not { HasWords: true } name
            || !ReadKnown(name)
        )
            return false;
        if (mark.Label == Envelope && AuthorLine.Read(name) is [var only, ..] && people.Known(only) is { } known)
            known.IsCorresponding = true;
        return true;
    }

    /// <summary>The names in "Siti Rahma (corresponding author)", known or not; false for other lines.</summary>
    public bool ReadCorresponding(Line line)
    {
        if (BeforeCorresponding(line) is not { } names)
            return false;
        if (!ReadKnown(names))
            Read(names);
        else if (AuthorLine.Read(names) is [.., var last] && people.Known(last) is { } known)
            return known.IsCorresponding = true;
        return people.Authors[^1].IsCorresponding = true;
    }

    private Line? BeforeCorresponding(Line line)
    {
        var text = line.Text.TrimEnd(' ', ')', ']');
        foreach (var label in context.Labels.All(text, [Label.Corresponding]))
        {
            var before = line.Slice(0, text[..label.Start].TrimEnd(' ', '(', '[').Length);
            if (label.End == text.Length && text.Length < line.Text.Length && before.HasWords && AuthorLine.IsAuthorLine(before))
                return before;
        }

        return null;
    }
}
