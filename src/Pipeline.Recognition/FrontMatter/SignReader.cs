using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads notes about authors that a sign leads to, and those that say who contributed equally.</summary>
internal sealed partial class SignReader(RecognitionContext context, PrintedPeople people)
{
    /// <summary>A sign and words that are no address ("† Deceased 3 January 2026"), or say that the address is another than the author's own.</summary>
    public bool IsSigned(Line line) =>
        people.Authors.Count > 0
        && AuthorMarks.Leading(line) is { } mark
        && AuthorMarks.IsSign(mark.Label)
        && line.From(mark.Length) is { HasWords: true } rest
        && ((!PersonWords.IsAddress(rest.Words) && !AddressReader.IsPlace(rest)) || SignedNotes.TypeOf(rest.Words) != "other")
        && people.Authors.Any(author => author.Name.Marks.Contains(mark.Label));

    /// <summary>
    /// "** Corresponding author, Universitas Contoh, budi@contoh.example": the address of the author with that sign, where every author
    /// has another and no address is marked otherwise.
    /// </summary>
    public bool ReadAddress(Line line)
    {
        if (
            AuthorMarks.Leading(line) is not { } mark
            || !AuthorMarks.IsSign(mark.Label[..1])
            || !SignsPartAuthors()
            || people.MarkedBy(line) is not { } author
        )
            return false;
        var rest = line.From(mark.Length);
        var label = context.Labels.AtStart(rest.Text, Label.Corresponding)?.End ?? 0;
        var address = rest.Slice(label, EndOfAddress(rest.Text) - label);
        address = address.From(address.Text.Length - address.Text.TrimStart(' ', ',', ':', ';', '.').Length);
        if (!PersonWords.IsAddressOnly(address.Words))
            return false;
        people.AddAff(mark.Label, address, isNew: true);
        if (ContactPatterns.Email().Match(rest.Text) is { Success: true } email)
            people.AssignEmail(email.Value.TrimEnd('.'), line, label > 0, 1);
        people.AssignOrcids(line);
        author.IsCorresponding |= label > 0;
        if (label > 0)
            context.Claims.Add(new(rest.Slice(0, label).Span, "corresp"));
        return true;
    }

    /// <summary>"ᵇ Corresponding author" among the addresses says what the mark behind a name means.</summary>
    public bool ReadCorresponding(Line line)
    {
        if (
            AuthorMarks.Leading(line) is not { } mark
            || context.Labels.Whole(line.From(mark.Length).Words.TrimEnd('.'), Label.Corresponding) is null
            || people.MarkedBy(line) is not { } author
        )
            return false;
        people.Meanings[mark.Label] = MarkMeaning.Corresponding;
        context.Claims.Add(new(line.Span, "corresp"));
        return author.IsCorresponding = true;
    }

    /// <summary>Several authors, each with a sign of his or her own.</summary>
    private bool SignsPartAuthors() =>
        people.Authors.Count > 1
        && people.Affs.All(aff => aff.Label is { } label && AuthorMarks.IsSign(label[..1]))
        && people.Authors.Select(author => author.Name.Marks is [var only] && AuthorMarks.IsSign(only[..1]) ? only : null).ToList()
            is var signs
        && signs.TrueForAll(sign => sign is not null)
        && signs.Distinct().Count() == signs.Count;

    /// <summary>Before e-mail address and iD and what announces them, and without the sign that parts it from the next address.</summary>
    private static int EndOfAddress(string text)
    {
        var end = new[] { ContactPatterns.AnnouncedEmail(), ContactPatterns.OrcidBehind() }
            .Select(pattern => pattern.Match(text))
            .Where(match => match.Success)
            .Select(match => match.Index)
            .DefaultIfEmpty(text.Length)
            .Min();
        return text[..end].TrimEnd(' ', ',', ';', '.', ':', '(').Length;
    }

    public bool Read(Line line)
    {
        var mark = AuthorMarks.Leading(line)!.Value;
        AddNote(SignedNotes.TypeOf(line.Words), line, mark);
        return true;
    }

    public bool IsEqual(Line line) =>
        context.Labels.AtStart(AuthorMarks.WithoutSigns(line.Words), Label.EqualContribution) is not null
        || ContributedEqually().IsMatch(line.Words);

    public bool ReadEqual(Line line)
    {
        var mark = AuthorMarks.Leading(line);
        if (mark is { } sign && (AuthorMarks.IsSign(sign.Label) || MarksAuthorsAlone(sign.Label)))
            people.Meanings[sign.Label] = MarkMeaning.Equal;
        else
            foreach (var author in people.Authors.Take(SignedNotes.CountOfFirst(line.Words) ?? people.Authors.Count))
                author.IsEqual = true;
        AddNote("equal", line, mark);
        return true;
    }

    /// <summary>A letter or number behind names that leads to no address.</summary>
    private bool MarksAuthorsAlone(string mark) =>
        people.Authors.Any(author => author.Name.Marks.Contains(mark)) && people.Affs.All(aff => aff.Label != mark);

    /// <summary>"Present address: …" without a sign says where somebody works now; it is no address of an author.</summary>
    public bool ReadPresentAddress(Line line)
    {
        if (people.Authors.Count == 0 || SignedNotes.TypeOf(line.Words) != SignedNotes.PresentAddress)
            return false;
        AddNote(SignedNotes.PresentAddress, line, AuthorMarks.Leading(line));
        return true;
    }

    /// <summary>"Deceased 3 May 2024: Siti Rahma." without a sign names the author who has died.</summary>
    public bool ReadDeath(Line line)
    {
        if (SignedNotes.TypeOf(line.Words) != SignedNotes.Deceased || people.NamedIn(line.Words) is not { } author)
            return false;
        author.IsDeceased = true;
        AddNote(SignedNotes.Deceased, line, AuthorMarks.Leading(line));
        return true;
    }

    /// <summary>Adds a note about authors, without the sign it begins with, which leads to it.</summary>
    private void AddNote(string type, Line line, (string Label, int Length)? mark)
    {
        var isSigned = mark is { } sign && (AuthorMarks.IsSign(sign.Label) || people.Meanings.ContainsKey(sign.Label));
        if (isSigned)
            context.Claims.Add(new(line.Slice(0, mark!.Value.Length).Span, "label"));
        people.Notes.Add(
            new(type, context.Inlines.Convert(mark is { } leading ? line.From(leading.Length) : line, ContentKind.Prose), line.Source)
            {
                Label = isSigned ? mark!.Value.Label : null,
            }
        );
    }

    [GeneratedRegex(
        @"contributed equally|berkontribusi (?:sama|setara)|\bshare(?:d)?\s+(?:(?:the\s+)?(?:first|senior|last|lead)|co-first|equal)\s+authorship\b|\b(?:joint|co-?)\s*-?first\s+authors\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ContributedEqually();
}
