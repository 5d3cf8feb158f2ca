using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Reads lines that say who interviewed, edited or translated. Where nobody else wrote the article these are its authors with a role; beside
/// authors they are contributors of another kind (JATS contrib-type), and the line is printed as it stands.
/// </summary>
internal sealed class CreditReader(RecognitionContext context, PrintedPeople people, AuthorsReader authors, NamesWithAddresses together)
{
    /// <summary>"Kolektif Dapur (Siti Rahma, Budi Santoso)": a group and its members, who stand in the article's data; the line is printed as it stands.</summary>
    public bool ReadGroup(Line line)
    {
        if (
            people.Authors.Count > 0
            || line.Text.IndexOf('(', StringComparison.Ordinal) is not (> 0 and var open)
            || line.Text.TrimEnd() is not [.., ')']
            || !GroupNames.IsGroup(line.Text[..open].TrimEnd())
        )
            return false;
        var members = line.Slice(open + 1, line.Text.TrimEnd().Length - open - 2);
        if (!AuthorLine.IsAuthorLine(members) || AuthorLine.Read(members) is not { Count: > 1 } names)
            return false;
        people.AddAuthors([new AuthorName(line.Slice(0, open).Words, [], null, line.Source) { Members = names.ToSeq() }]);
        people.Notes.Add(new("other", context.Inlines.Convert(line, ContentKind.Prose), line.Source));
        return true;
    }

    /// <summary>"Contributors: T. Lhamo; the Field Team" under the authors: no authors themselves, and the words are kept as a note.</summary>
    public bool ReadContributors(Line line)
    {
        if (
            people.Authors.Count == 0
            || Credits.LengthOf(line.Text) is not (> 0 and var length)
            || !line.Text.TrimStart().StartsWith("contributors", StringComparison.OrdinalIgnoreCase)
            || !AuthorLine.IsAuthorLine(line.From(length))
        )
            return false;
        people.Notes.Add(new("other", context.Inlines.Convert(line, ContentKind.Prose), line.Source));
        return true;
    }

    /// <summary>"As told to Siti Rahma": who wrote down what somebody told is the author, beside the teller where the line names one; the words are kept as a note.</summary>
    public bool ReadTold(Line line)
    {
        if (
            Credits.Told(line.Text) is not { } told
            || line.From(told.End) is not { HasWords: true } writer
            || !AuthorLine.IsAuthorLine(writer)
        )
            return false;
        var teller = line.Slice(0, line.Text[..told.Start].TrimEnd(' ', ',', ';').Length);
        if (teller.HasWords && !AuthorLine.IsAuthorLine(teller))
            return false;
        if (teller.HasWords)
            authors.Read(teller);
        authors.Read(writer);
        people.Notes.Add(new("other", context.Inlines.Convert(line, ContentKind.Prose), line.Source));
        return true;
    }

    /// <summary>
    /// "Teks: Siti Rahma", "Photographs by Budi Santoso": who made the text, the pictures or both is an author with that role. Pictures
    /// beside a text whose author stands above without a role are no part of the writing, and the line is kept as a note.
    /// </summary>
    public bool ReadPart(Line line)
    {
        if (
            Credits.PartIn(line.Text) is not { } part
            || line.From(Credits.LengthOf(line.Text)) is not { HasWords: true } named
            || !AuthorLine.IsAuthorLine(named)
        )
            return false;
        if (Credits.IsOfPictures(part) && people.Authors.Count > 0 && people.Authors.All(author => author.Name.Post is null))
        {
            people.Notes.Add(new("other", context.Inlines.Convert(line, ContentKind.Prose), line.Source));
            return true;
        }

        context.Claims.Add(new(line.Slice(0, Credits.LengthOf(line.Text)).Span, "role"));
        return authors.Read(
            named,
            [.. AuthorLine.Read(named).Select(name => name with { Post = char.ToUpperInvariant(part[0]) + part[1..] })]
        );
    }

    /// <summary>"E. Prasetya with the assistance of S. H. Lim": who assisted is no author, and the words are kept as a note.</summary>
    public bool ReadAssisted(Line line)
    {
        if (
            Credits.AssistanceIn(line.Text) is not (> 0 and var start)
            || line.Slice(0, start) is var named && !AuthorLine.IsAuthorLine(named)
        )
            return false;
        authors.Read(named);
        people.Notes.Add(new("other", context.Inlines.Convert(line.From(start), ContentKind.Prose), line.Source));
        return true;
    }

    /// <summary>"Interview by: Siti Rahma, Universitas Contoh (siti@contoh.example)": who did it is the author where nobody else is named.</summary>
    public bool ReadWithAddress(Line line)
    {
        var known = people.Authors.Count;
        if (
            known > 0
            || Credits.Other(line.Text) is not { } credit
            || line.From(credit.Length) is not { HasWords: true } named
            || !ReadAddresses(named)
        )
            return false;
        people.GivePost(known, credit.Role);
        context.Claims.Add(new(line.Slice(0, credit.Length).Span, "role"));
        return true;
    }

    private bool ReadAddresses(Line named) =>
        BracketedAddresses.Read(named) is { } groups
            ? together.ReadGroups(groups)
            : together.ReadWithContact(named) || together.ReadWithAddress(named);

    /// <returns>Whether the line is one.</returns>
    public bool Read(Line line)
    {
        if (
            Credits.Other(line.Text) is not { } credit
            || line.From(credit.Length) is not { HasWords: true } named
            || !AuthorLine.IsAuthorLine(named)
        )
            return false;
        if (credit.Kind is { } kind && people.Authors.Count > 0)
            people.Others.AddRange(AuthorLine.Read(named).Select(name => (kind, name)));
        else
        {
            authors.Read(named, [.. AuthorLine.Read(named).Select(name => name with { Post = credit.Role })]);
            context.Claims.Add(new(line.Slice(0, credit.Length).Span, "role"));
            if (credit.Kind is null)
                return true;
        }

        people.Notes.Add(new("other", context.Inlines.Convert(line, ContentKind.Prose), line.Source));
        return true;
    }
}
