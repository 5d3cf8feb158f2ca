using System.Globalization;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Ties names to addresses and notes by their marks, or by order and nearness where there are none.</summary>
internal sealed class PeopleLinker(RecognitionContext context, PrintedPeople read)
{
    /// <summary>The printed addresses; one without a mark that is printed again is one address (JATS4R Authors and Affiliations).</summary>
    private readonly List<PrintedAff> _distinct = [.. Distinct(read)];

    private readonly Seq<Aff> _affs = Distinct(read)
        .Select(
            (aff, index) =>
                new Aff(
                    string.Create(CultureInfo.InvariantCulture, $"aff{index + 1}"),
                    aff.Label?.Split(',')[0].Trim(),
                    aff.Raw,
                    aff.Source
                )
        )
        .ToSeq();

    /// <summary>Those with a sign that stands behind a name, and those that tell of an author, have an id.</summary>
    private readonly Seq<AuthorNote> _notes = read
        .Notes.Select(
            (note, index) =>
                read.Authors.Any(author => ReferenceEquals(author.Life, note))
                    ? note with
                    {
                        Id = string.Create(CultureInfo.InvariantCulture, $"bio{index + 1}"),
                    }
                : note.Label is { } label && read.Authors.Any(author => author.Name.Marks.Contains(label))
                    ? note with
                    {
                        Id = string.Create(CultureInfo.InvariantCulture, $"author-note{index + 1}"),
                    }
                : note
        )
        .ToSeq();

    private readonly bool _hasLabels = read.Affs.Any(aff => aff.Label is not null);

    public People Link()
    {
        AssignLooseEmails();
        AssignLooseOrcids();
        foreach (
            var line in read
                .Affs.SelectMany(aff => aff.Further)
                .Concat(read.Affs.Where(aff => !_distinct.Contains(aff)).Select(aff => aff.Source))
        )
            context.Claims.Add(new(line, "aff"));
        var contribs = read.Authors.Select(Link).ToSeq();
        foreach (var aff in _distinct.Where(aff => aff.Label?.Contains(',', StringComparison.Ordinal) == true))
            context.Findings.Add(
                AffiliationMarksJoined.Rule.At(
                    aff.Source,
                    $"The affiliation stands under several marks ({aff.Label}); the first was kept.",
                    aff.Label,
                    aff.Label!.Split(',')[0].Trim()
                )
            );
        return new(
            AssumeCorresponding(contribs),
            read.Others.Select(other => new Contrib(other.Name.Raw, other.Name.Source) { Kind = other.Kind, Orcid = other.Name.Orcid })
                .ToSeq(),
            _affs,
            _notes,
            read.Thanks
        );
    }

    private static IEnumerable<PrintedAff> Distinct(PrintedPeople read) =>
        read.Affs.Where((aff, index) => aff.Label is not null || FirstLike(read, aff) == index);

    private static int FirstLike(PrintedPeople read, PrintedAff aff) =>
        read
            .Affs.Select((known, at) => (known, at))
            .First(other =>
                other.known == aff || (other.known.Label is null && other.known.Raw.Equals(aff.Raw, StringComparison.OrdinalIgnoreCase))
            )
            .at;

    /// <summary>The id of a printed address, by its place among them.</summary>
    private string IdOf(int printed) =>
        read.Affs[printed] is { Label: null } aff
            ? _affs[_distinct.IndexOf(read.Affs[FirstLike(read, aff)])].Id
            : _affs[_distinct.IndexOf(read.Affs[printed])].Id;

    private Contrib Link(PrintedAuthor author)
    {
        var affIds = AffIds(author);
        foreach (var sign in author.Name.Marks.Where(mark => AuthorMarks.IsSign(mark) && !IsExplained(mark)))
            context.Findings.Add(
                AuthorMarkUnexplained.Rule.At(
                    author.Name.Source,
                    $"The mark '{sign}' behind {author.Name.Raw} leads to no affiliation and no note.",
                    sign
                )
            );
        return new Contrib(author.Name.Raw, author.Name.Source)
        {
            AffIds = affIds,
            Members = author.Name.Members.Select(member => new Contrib(member.Raw, member.Source)).ToSeq(),
            Email = author.Email,
            Orcid = author.Orcid,
            Roles = author.Name.Post is { } post ? [post] : [],
            NoteIds = NotesOf(author).Select(note => note.Id!).ToSeq(),
            IsDeceased = author.IsDeceased || author.Name.IsLate || NotesOf(author).Any(note => note.FnType == SignedNotes.Deceased),
            IsCorresponding = author.IsCorresponding || HasMeaning(author, MarkMeaning.Corresponding),
            IsEqualContributor = author.IsEqual || HasMeaning(author, MarkMeaning.Equal),
        };
    }

    private IEnumerable<AuthorNote> NotesOf(PrintedAuthor author) =>
        _notes.Where(
            (note, at) =>
                note.Id is not null
                && (ReferenceEquals(read.Notes[at], author.Life) || (note.Label is { } label && author.Name.Marks.Contains(label)))
        );

    /// <summary>An asterisk or envelope without a note of its own marks the corresponding author, as custom has it.</summary>
    private bool HasMeaning(PrintedAuthor author, MarkMeaning meaning) =>
        author.Name.Marks.Any(mark =>
            read.Meanings.TryGetValue(mark, out var explained)
                ? explained == meaning
                : meaning == MarkMeaning.Corresponding && IsOfCorresponding(mark) && Labelled(mark) is null
        );

    private static bool IsOfCorresponding(string mark) => mark is "*" or "∗" or "＊" or "✉";

    private bool IsExplained(string sign) =>
        IsOfCorresponding(sign) || read.Meanings.ContainsKey(sign) || Labelled(sign) is not null || _notes.Any(note => note.Label == sign);

    private Seq<string> AffIds(PrintedAuthor author)
    {
        if (author.OwnAffs.Count > 0)
            return author.OwnAffs.Select(IdOf).Distinct().ToSeq();
        var marked = _hasLabels ? Marked(author) : [];
        if (!marked.IsEmpty)
            return marked;
        if (_affs.Count == 1 && read.Affs[0].Block != PrintedPeople.NoBlock && !IsOfOthers(author))
            return [_affs[0].Id];
        return _hasLabels ? [] : ByOrder(author);
    }

    /// <summary>The only address has a sign, and the author has another sign, whose meaning is not known.</summary>
    private bool IsOfOthers(PrintedAuthor author) =>
        _affs[0].Label is { } label
        && AuthorMarks.IsSign(label[..1])
        && author.Name.Marks.Any(mark => AuthorMarks.IsSign(mark[..1]))
        && !author.Name.Marks.Contains(label)
        && read.Authors.Any(other => other.Name.Marks.Contains(label));

    private Seq<string> Marked(PrintedAuthor author)
    {
        var ids = new List<string>();
        foreach (var mark in author.Name.Marks)
        {
            if (Labelled(mark) is { } whole)
                ids.Add(whole);
            else if (mark.Length > 1 && !AuthorMarks.IsSign(mark[..1]) && mark.All(character => Labelled(character.ToString()) is not null))
                ids.AddRange(mark.Select(character => Labelled(character.ToString())!));
            else if (!AuthorMarks.IsSign(mark) && !read.Meanings.ContainsKey(mark))
                context.Findings.Add(
                    AuthorMarkUnexplained.Rule.At(
                        author.Name.Source,
                        $"The mark '{mark}' behind {author.Name.Raw} leads to no affiliation.",
                        mark
                    )
                );
        }

        return ids.Distinct().ToSeq();
    }

    private string? Labelled(string mark) =>
        _distinct.FindIndex(aff =>
            aff.Label is { } label && label.Split(',').Any(part => part.Trim().Equals(mark, StringComparison.OrdinalIgnoreCase))
        )
            is >= 0
                and var at
            ? _affs[at].Id
            : null;

    /// <summary>
    /// Without marks, a block of names shares the addresses that follow it; as many addresses as names go to the names
    /// in order.
    /// </summary>
    private Seq<string> ByOrder(PrintedAuthor author)
    {
        var names = read.Authors.Where(other => other.Block == author.Block).ToList();
        var ids = Enumerable.Range(0, read.Affs.Count).Where(at => read.Affs[at].Block == author.Block).Select(IdOf).Distinct().ToList();
        if (names.Count == 1 || ids.Count == 1)
            return ids.ToSeq();
        if (names.Count != ids.Count)
            return [];
        if (names[0] == author)
            context.Findings.Add(
                AffiliationsByOrder.Rule.At(
                    author.Name.Source,
                    "The addresses carry no marks; each author was given the address in the same place."
                )
            );
        return [ids[names.IndexOf(author)]];
    }

    /// <summary>Addresses without a name: to the marked author where there is one, else one for each author in order.</summary>
    private void AssignLooseEmails()
    {
        var without = read.Authors.Where(author => author.Email is null).ToList();
        if (
            read.LooseEmails.Count == 1
            && without.Find(author => author.IsCorresponding || HasMeaning(author, MarkMeaning.Corresponding)) is { } marked
        )
            marked.Email = read.LooseEmails[0].Email;
        else if (read.LooseEmails.Count == 1 && without.Count > 0 && without.Count == read.Authors.Count)
            without[0].Email = read.LooseEmails[0].Email;
        else if (read.LooseEmails.Count == without.Count)
            for (var at = 0; at < without.Count; at++)
                without[at].Email = read.LooseEmails[at].Email;
        else
            foreach (var (email, line) in read.LooseEmails)
                context.Findings.Add(
                    AddressUnowned.Rule.At(line.Source, $"Nothing says whose address {email} is; it was left out.", email)
                );
    }

    /// <summary>iDs without a name: to the author whose e-mail address stands alone beside them, else one for each author in order, or else nobody's.</summary>
    private void AssignLooseOrcids()
    {
        foreach (var loose in read.LooseOrcids.ToList())
        {
            if (WrittenBeside(loose.Line) is not { Orcid: null } author || read.LooseOrcids.Count(other => other.Line == loose.Line) > 1)
                continue;
            author.Orcid = loose.Orcid;
            read.LooseOrcids.Remove(loose);
        }

        var without = read.Authors.Where(author => author.Orcid is null).ToList();
        if (read.LooseOrcids.Count == without.Count)
            for (var at = 0; at < without.Count; at++)
                without[at].Orcid = read.LooseOrcids[at].Orcid;
        else
            foreach (var (orcid, line) in read.LooseOrcids)
                context.Findings.Add(
                    AddressUnowned.Rule.At(line.Source, $"Nothing says whose ORCID iD {orcid} is; it was left out.", orcid)
                );
    }

    private PrintedAuthor? WrittenBeside(Line line) =>
        ContactPatterns.Email().Matches(line.Words) is [var email]
            ? read.Authors.FirstOrDefault(author => author.Email == email.Value.TrimEnd('.'))
            : null;

    /// <summary>Where no author is marked, the only one with an e-mail address answers letters.</summary>
    private Seq<Contrib> AssumeCorresponding(Seq<Contrib> contribs)
    {
        var withEmail = Enumerable.Range(0, contribs.Count).Where(at => contribs[at].Email is not null).ToList();
        if (contribs.Any(contrib => contrib.IsCorresponding) || withEmail.Count != 1)
            return contribs;
        var at = withEmail[0];
        if (contribs.Count > 1)
            context.Findings.Add(
                CorrespondingAuthorAssumed.Rule.At(
                    contribs[at].Source,
                    $"{contribs[at].Raw} was taken as corresponding author, being the only one with an e-mail address.",
                    contribs[at].Email
                )
            );
        return contribs.SetItem(at, contribs[at] with { IsCorresponding = true });
    }
}
