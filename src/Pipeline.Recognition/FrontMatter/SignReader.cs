using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads notes about authors that a sign leads to, and those that say who contributed equally.</summary>
internal sealed partial class SignReader(RecognitionContext context, PrintedPeople people)
{
    /// <summary>A sign and words that are no address ("† Deceased 3 January 2026"), or say that the address is another than the author's own.</summary>
    public bool IsSigned(Line line) =>
        people.Authors.Count > 0 && AuthorMarks.Leading(line) is { } mark && AuthorMarks.IsSign(mark.Label) && line.From(mark.Length) is { HasWords: true } rest &&
        ((!PersonWords.IsAddress(rest.Words) && !AddressReader.IsPlace(rest)) || SignedNotes.TypeOf(rest.Words) != "other") && people.Authors.Any(author => author.Name.Marks.Contains(mark.Label));

    public bool Read(Line line)
    {
        var mark = AuthorMarks.Leading(line)!.Value;
        AddNote(SignedNotes.TypeOf(line.Words), line, mark);
        return true;
    }

    public bool IsEqual(Line line) =>
        context.Labels.AtStart(AuthorMarks.WithoutSigns(line.Words), Label.EqualContribution) is not null || ContributedEqually().IsMatch(line.Words);

    public bool ReadEqual(Line line)
    {
        var mark = AuthorMarks.Leading(line);
        if (mark is { } sign && AuthorMarks.IsSign(sign.Label)) people.Meanings[sign.Label] = MarkMeaning.Equal;
        else
            foreach (var author in people.Authors.Take(SignedNotes.CountOfFirst(line.Words) ?? people.Authors.Count)) author.IsEqual = true;
        AddNote("equal", line, mark);
        return true;
    }

    /// <summary>Adds a note about authors, without the sign it begins with, which leads to it.</summary>
    private void AddNote(string type, Line line, (string Label, int Length)? mark)
    {
        var isSigned = mark is { } sign && AuthorMarks.IsSign(sign.Label);
        if (isSigned) context.Claims.Add(new(line.Slice(0, mark!.Value.Length).Span, "label"));
        people.Notes.Add(new(type, context.Inlines.Convert(mark is { } leading ? line.From(leading.Length) : line, ContentKind.Prose), line.Source) { Label = isSigned ? mark!.Value.Label : null });
    }

    [GeneratedRegex(@"contributed equally|berkontribusi (?:sama|setara)", RegexOptions.IgnoreCase)]
    private static partial Regex ContributedEqually();
}
