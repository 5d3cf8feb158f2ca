using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Tests;

/// <summary>What a statement of contributions gives the authors.</summary>
public sealed class ContributionTests
{
    private const string Both = "Conceptualization, Data curation, Writing – original draft|Methodology, Funding acquisition||";

    private const string Shared = "Conceptualization, Writing – original draft|Methodology, Writing – original draft||";

    private static Article With(params string[] lines) => With("Author contributions", lines);

    private static Article With(string title, string[] lines)
    {
        var statement = new Section(
            "sec9",
            null,
            Samples.Words(title),
            "author-contributions",
            lines.Select(Block (line) => Samples.P(line)).ToSeq(),
            [],
            SourceRef.None
        );
        return Samples.Empty with
        {
            Meta = new ArticleMeta
            {
                Contribs =
                [
                    Author("Yusuf Maulana", "Hakim"),
                    Author("Grace Anak", "Jimbun"),
                    Author("Lars-Erik", "Sjöström"),
                    Author("Jan", "van den Berg"),
                ],
            },
            Back = Back.Empty with { Sections = [statement] },
        };
    }

    private static Contrib Author(string given, string surname) => new($"{given} {surname}", SourceRef.None) { Name = new(given, surname) };

    private static string Roles(StageResult<Article> result) =>
        string.Join('|', result.Value.Meta.Contribs.Select(contrib => string.Join(", ", contrib.Roles)));

    [Theory]
    [InlineData(
        "Yusuf Maulana Hakim: Conceptualization, Data curation, Writing – original draft. Grace Anak Jimbun: Methodology, Funding acquisition.",
        Both
    )]
    [InlineData("Y.M.H.: Conceptualization, Data curation, Writing - Original Draft; G.A.J.: Methodology, Funding acquisition.", Both)]
    [InlineData("YMH: Conceptualisation; Data curation; Writing—original draft preparation. GJ: Methodology; Funding acquisition.", Both)]
    [InlineData(
        "Hakim, Y.M. (conceptualization, data curation, writing/original draft), Jimbun, G. (methodology, acquisition of funding).",
        Both
    )]
    [InlineData(
        "Conceptualization, Y.M.H.; methodology, G.J.; writing—original draft preparation, Y.M.H. and G.J. All authors have read and agreed to the published version of the manuscript.",
        Shared
    )]
    [InlineData(
        "Conceptualization: Yusuf Hakim. Methodology: Grace Jimbun. Writing – original draft: Yusuf Hakim & Grace Jimbun. The survey was approved by Universitas Contoh.",
        Shared
    )]
    [InlineData("Konseptualisasi: Y.M.H.; metodologi: G.A.J.; penulisan – draf asli: Y.M.H. dan G.A.J.", Shared)]
    [InlineData("Conceptualización, Y.M.H.; metodología, G.A.J.; redacción – borrador original, Y.M.H. y G.A.J.", Shared)]
    [InlineData("Conceptualização: Y.M.H.; metodologia: G.A.J.; redação – rascunho original: Y.M.H. e G.A.J.", Shared)]
    [InlineData("Conceptualisation : Y.M.H. ; méthodologie : G.A.J. ; rédaction – ébauche originale : Y.M.H. et G.A.J.", Shared)]
    [InlineData("Konzeptualisierung: Y.M.H.; Methodik: G.A.J.; Schreiben – Originalentwurf: Y.M.H. und G.A.J.", Shared)]
    [InlineData("Conceptualisatie: Y.M.H.; methodologie: G.A.J.; schrijven – oorspronkelijke versie: Y.M.H. en G.A.J.", Shared)]
    [InlineData(
        "Conceptualization: Y.M.H. (lead), G.A.J. (supporting); software: G.A.J.",
        "Conceptualization (lead)|Conceptualization (supporting), Software||"
    )]
    [InlineData(
        "Y.M.H.: Conceptualization (lead), Writing – original draft (equal); G.A.J.: Software (pendukung)",
        "Conceptualization (lead), Writing – original draft (equal)|Software (supporting)||"
    )]
    [InlineData("L.-E.S. and J.v.d.B.: Software, Supervision. JB: Validation", "||Software, Supervision|Software, Supervision, Validation")]
    [InlineData("Software, LES; supervision, Jan van den Berg; translation, Y.M.H.", "||Software|Supervision")]
    [InlineData(
        "Investigation and resources: G.A.J.; writing, review and editing: all authors.",
        "Writing – review & editing|Investigation, Resources, Writing – review & editing|Writing – review & editing|Writing – review & editing"
    )]
    public void Statements_give_roles_in_any_order(string line, string roles)
    {
        var result = ContributionStage.Apply(With(line));
        Assert.Equal(roles, Roles(result));
        Assert.Equal("JATS157", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData(
        "Yusuf Maulana Hakim: Conceptualization, Data curation, Writing – original draft",
        "Grace Anak Jimbun: Methodology, Funding acquisition"
    )]
    [InlineData(
        "Yusuf Maulana Hakim",
        "Conceptualization, Data curation, Writing – original draft",
        "Grace Anak Jimbun",
        "Methodology, Funding acquisition"
    )]
    public void Each_author_may_have_a_line(params string[] lines) => Assert.Equal(Both, Roles(ContributionStage.Apply(With(lines))));

    [Theory]
    [InlineData("Software, X.Y.; supervision, G.J.")]
    [InlineData("Maria Quiroga: Software, Supervision.")]
    [InlineData("Software, Y.M.H.; supervision.")]
    public void Roles_of_nobody_are_asked_about(string line)
    {
        var result = ContributionStage.Apply(With(line));
        Assert.Equal("|||", Roles(result));
        Assert.Equal("JATS158", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Initials_of_two_authors_are_asked_about()
    {
        var article = With("G.J.: Software, Supervision.");
        var result = ContributionStage.Apply(
            article with
            {
                Meta = article.Meta with { Contribs = [Author("Grace", "Jimbun"), Author("Gani", "Jaya")] },
            }
        );
        Assert.Equal("JATS158", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("Author contributions", "The first author did the investigation; both wrote the text.", "|||", 0)]
    [InlineData("CRediT author statement", "Y.M.H.: Investigation.", "Investigation|||", 1)]
    public void One_role_counts_only_under_the_name_of_the_taxonomy(string title, string line, string roles, int findings)
    {
        var result = ContributionStage.Apply(With(title, [line]));
        Assert.Equal(roles, Roles(result));
        Assert.Equal(findings, result.Diagnostics.Count);
    }

    [Theory]
    [InlineData("|Yusuf Hakim|Grace Jimbun/Conceptualization|Lead|Supporting/Software|–|✓")]
    [InlineData("Author|Conceptualization|Software/Y.M.H.|lead|/G.A.J.|supporting|x")]
    [InlineData("Author|Roles/Yusuf Hakim|Conceptualization (lead)/Grace Jimbun|Conceptualization (supporting), Software")]
    [InlineData("Role|Authors/Conceptualization|Y.M.H. (lead), G.A.J. (supporting)/Software|G.A.J.")]
    public void A_table_gives_roles_where_authors_and_roles_meet(string cells)
    {
        var rows = cells
            .Split('/')
            .Select(row => new TableRow(
                row.Split('|').Select((cell, at) => new TableCell(at, 1, 1, false, [Samples.P(cell)], SourceRef.None)).ToSeq()
            ))
            .ToSeq();
        var article = With(string.Empty);
        var section = article.Back.Sections[0] with
        {
            Blocks = [new TableWrap("tbl1", null, [], rows[0].Cells.Count, 1, rows, [], SourceRef.None)],
        };
        Assert.Equal(
            "Conceptualization (lead)|Conceptualization (supporting), Software||",
            Roles(ContributionStage.Apply(article with { Back = article.Back with { Sections = [section] } }))
        );
    }

    [Fact]
    public void A_degree_is_written_as_an_attribute() =>
        Assert.Contains(
            "vocab-term-identifier=\"https://credit.niso.org/contributor-roles/software/\" degree-contribution=\"lead\">Software (lead)</role>",
            System.Text.Encoding.UTF8.GetString(
                JatsWriter.Write(ContributionStage.Apply(With("Software, Y.M.H. (lead); supervision, G.J.")).Value).Value
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Roles_are_written_as_CRediT_has_them() =>
        Assert.Contains(
            "<role vocab=\"credit\" vocab-identifier=\"https://credit.niso.org/\" vocab-term=\"Formal Analysis\" vocab-term-identifier=\"https://credit.niso.org/contributor-roles/formal-analysis/\">Formal Analysis</role>",
            System.Text.Encoding.UTF8.GetString(
                JatsWriter.Write(ContributionStage.Apply(With("Formal analysis, Y.M.H.; supervision, G.J.")).Value).Value
            ),
            StringComparison.Ordinal
        );
}
