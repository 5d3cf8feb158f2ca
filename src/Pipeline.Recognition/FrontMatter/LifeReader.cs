using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads what lines under or behind the names tell of authors' lives: degrees, posts and where they work.</summary>
internal sealed partial class LifeReader(RecognitionContext context, PrintedPeople people, AuthorNoteReader notes)
{
    /// <summary>Letters of the shortest words that tell more of an author than how to reach him or her.</summary>
    private const int FewestOfMore = 12;

    /// <summary>"About the author: Siti Rahma is …", "作者简介：陈婉仪（1984—），女，…；林国栋，…": what is told of each author behind a label.</summary>
    public bool ReadAnnounced(Line line)
    {
        if (people.Authors.Count == 0 || context.Labels.RunIn(line.Text, Label.Notes) is not { } label)
            return false;
        var start = label.End;
        while (start < line.Text.Length && line.Text[start] is ' ' or ':' or '：' or '.' or '—' or '–' or '-')
            start++;
        var lives = line.From(start)
            .PartAt('；')
            .SelectMany(part => part.PartAt(';'))
            .SelectMany(notes.PartByAuthors)
            .Where(part => part.HasWords)
            .ToList();
        List<PrintedAuthor?> owners = lives.ConvertAll(life =>
            people.Authors.FirstOrDefault(author =>
                NameMatch
                    .NamesOf(author)
                    .Concat(NativeNames(author))
                    .Any(name => life.Text.TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase))
            )
        );
        if (owners.Exists(owner => owner is null))
            return false;
        context.Claims.Add(new(line.Slice(0, start).Span, "label"));
        foreach (var (life, owner) in lives.Zip(owners))
            notes.Tell(life, owner!);
        return true;
    }

    /// <summary>Sentences under the name of one author about degrees, posts and where they are ("Doutora em Sociologia. Professora da Universidade Exemplo.").</summary>
    public bool Read(Line line)
    {
        if (AuthorMarks.StartsWithMark(line) || !(Sentence.IsClosed(line.Words) || Workplace.IsSentence(line.Words)))
            return false;
        return people.Alone is { } author
            && PersonWords.NamesPosition(line.Words)
            && Workplace.In(line) is not null
            && notes.ReadAbout(line, author);
    }

    /// <summary>The same in words that are no sentences, with an e-mail address or iD behind them ("Doutoranda em Antropologia, Universidade Exemplo. Bolsista CAPES. E-mail: …").</summary>
    public bool ReadWithContact(Line line)
    {
        if (people.Alone is not { } author || AuthorMarks.StartsWithMark(line) || !PersonWords.NamesPosition(line.Words.Split(',')[0]))
            return false;
        var contact = new[] { ContactPatterns.AnnouncedEmail(), ContactPatterns.OrcidBehind() }
            .Select(pattern => pattern.Match(line.Text))
            .Where(match => match.Success)
            .Select(match => match.Index)
            .DefaultIfEmpty(0)
            .Min();
        return contact > 0
            && line.Slice(0, contact) is var life
            && StopInside().IsMatch(life.Text)
            && Workplace.In(life) is not null
            && notes.ReadAbout(line, author, life);
    }

    /// <summary>The same behind the mark of an author, where more is told than how to reach somebody ("¹ PhD candidate in Sociology, Universidade Exemplo. E-mail: …. Scholar of CAPES.").</summary>
    public bool ReadMarked(Line line)
    {
        if (
            AuthorMarks.Leading(line) is not { } mark
            || AuthorMarks.IsSign(mark.Label[..1])
            || people.MarkedBy(line) is not { OwnAffs.Count: 0 } author
        )
            return false;
        var life = line.From(mark.Length);
        if (
            !PersonWords.NamesPosition(life.Text.Split(',')[0])
            || ContactPatterns.AnnouncedEmail().Match(life.Text) is not { Success: true, Index: > 0 } email
        )
            return false;
        var more = AuthorMarks.WithoutOrcids(ContactPatterns.Email().Replace(life.Text[(email.Index + email.Length)..], " "));
        if (
            more.Count(char.IsLetter) < FewestOfMore
            || life.Slice(0, email.Index) is var before && Workplace.In(before) is null
            || !notes.ReadAbout(life, author, before)
        )
            return false;
        context.Claims.Add(new(line.Slice(0, mark.Length).Span, "label"));
        return true;
    }

    private static IEnumerable<string> NativeNames(PrintedAuthor author) =>
        author
            .Name.Raw.Split(['(', ')', '（', '）'], StringSplitOptions.TrimEntries)
            .Where(name => name.Length > 1 && name.All(Vocabulary.Texts.Scripts.IsEastAsian));

    [GeneratedRegex(@"(?<=[\p{L})]{2})\.\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex StopInside();
}
