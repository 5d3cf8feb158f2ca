using Pipeline.Jats.Contributions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats;

/// <summary>Gives the authors the roles of CRediT that the statement of contributions names.</summary>
public static class ContributionStage
{
    /// <summary>JATS sec-type of the statement.</summary>
    private const string SectionType = "author-contributions";

    /// <summary>JATS fn-type of a note that is one.</summary>
    private const string NoteType = "con";

    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => [ContributionsRead.Rule, ContributionsUnclear.Rule];

    public static StageResult<Article> Apply(Article article)
    {
        var authors = article.Meta.Contribs;
        var forms = new AuthorForms([.. authors]);
        if (authors.IsEmpty || Statements(article, forms).FirstOrDefault() is not { Text.Length: > 0 } statement)
            return StageResult.Of(article);
        if (StatementReader.Read(statement.Text, forms, authors.Count, statement.IsNamedCredit) is not { } read)
            return StageResult.Of(article);
        if (read.Unclear.Count > 0)
            return StageResult.Of(
                article,
                [
                    ContributionsUnclear.Rule.At(
                        statement.Source,
                        $"The authors were given no roles, for it is not clear whose some are: {string.Join("; ", read.Unclear.Select(words => $"“{words}”"))}.",
                        string.Join("; ", read.Unclear)
                    ),
                ]
            );
        var given = authors
            .Select((author, at) => author with { Roles = [.. author.Roles, .. read.Roles[at].Select(role => role.Name)] })
            .ToSeq();
        var told = string.Join(
            "; ",
            authors
                .Select((author, at) => (author.Raw, Roles: read.Roles[at]))
                .Where(pair => pair.Roles.Count > 0)
                .Select(pair => $"{pair.Raw}: {string.Join(", ", pair.Roles.Select(role => role.Name))}")
        );
        return StageResult.Of(
            article with
            {
                Meta = article.Meta with { Contribs = given },
            },
            [ContributionsRead.Rule.At(statement.Source, $"Roles were given to the authors as the statement says. {told}.")]
        );
    }

    private static IEnumerable<ContributionStatement> Statements(Article article, AuthorForms forms) =>
        article
            .Back.Sections.Concat(article.Body.Sections)
            .SelectMany(WithInner)
            .Where(section => section.SecType == SectionType)
            .Select(section => new ContributionStatement(
                string.Join('\n', section.Blocks.SelectMany(block => Lines(block, forms))),
                section.Title.PlainText().Contains("CRediT", StringComparison.OrdinalIgnoreCase),
                section.Source
            ))
            .Concat(
                article
                    .Meta.AuthorNotes.Where(note => note.FnType == NoteType)
                    .Select(note => new ContributionStatement(note.Content.PlainText(), false, note.Source))
            );

    private static IEnumerable<Section> WithInner(Section section) => section.Sections.SelectMany(WithInner).Prepend(section);

    private static IEnumerable<string> Lines(Block block, AuthorForms forms) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Content.PlainText().Replace('\n', ' ')],
            ListBlock list => list.Items.Select(item => string.Join(' ', item.Blocks.SelectMany(inner => Lines(inner, forms)))),
            DefList list => list.Items.Select(item =>
                $"{item.Term.PlainText()}: {string.Join(' ', item.Definition.SelectMany(inner => Lines(inner, forms)))}"
            ),
            TableWrap table => ContributionTable.Lines(table, forms),
            _ => [],
        };
}
