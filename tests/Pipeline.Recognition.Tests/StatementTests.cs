using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Theorems, definitions, hypotheses and proofs are statements.</summary>
public sealed class StatementTests
{
    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    [Theory]
    [InlineData("**Proposition 1** (Return). If prices rise, no one returns.", "proposition", "Proposition 1", "Return")]
    [InlineData("Definisi 2.1. Pulang adalah sepasang tanggal.", "definition", "Definisi 2.1", null)]
    [InlineData("**Lemma 3** *Every return is counted.*", "lemma", "Lemma 3", null)]
    [InlineData("**Hypothesis 2a:** Those who write return.", "hypothesis", "Hypothesis 2a", null)]
    [InlineData("H1: Those who write return.", "hypothesis", "H1", null)]
    public void A_name_with_its_number_and_a_sign_begins_one(string text, string kind, string label, string? title)
    {
        var statement = Assert.Single(Statements(Body().P(text).P(Paper.Prose())));
        Assert.Equal(kind, Assert.Single(statement.Attributes).Value);
        Assert.Equal(label, Part(statement, "label"));
        Assert.Equal(title, Part(statement, "title"));
    }

    [Fact]
    public void A_proof_goes_on_to_the_sign_of_its_end()
    {
        var proof = Assert.Single(
            Statements(Body().P("*Proof.* Suppose that one returns.").P("Then prices have fallen. □").P(Paper.Prose()))
        );
        Assert.Equal(2, proof.Blocks.OfType<Paragraph>().Count());
        Assert.Equal("Proof. Suppose that one returns.", ((Paragraph)StatementLead.RunIn(proof)[0]).Content.PlainText());
    }

    [Theory]
    [InlineData("Theorem 2 is the heart of what follows.")]
    [InlineData("Chapter 2. The boats came in.")]
    [InlineData("Proof of this is hard to find.")]
    [InlineData("**Definition 1: Return**")]
    public void Sentences_about_them_other_names_and_headings_are_none(string text) =>
        Assert.Empty(Body().P(text).P(Paper.Prose()).Findings(StatementRead.Rule));

    private static IEnumerable<KeptBlock> Statements(Paper paper) =>
        paper.Article().Body.Sections[0].Blocks.OfType<KeptBlock>().Where(block => block.Name == "statement");

    private static string? Part(KeptBlock statement, string name) =>
        statement.Blocks.OfType<KeptBlock>().FirstOrDefault(block => block.Name == name)?.Text.PlainText();

    [Fact]
    public void Hypotheses_that_count_on_are_statements_as_one_alone_is() =>
        Assert.Equal(
            ["H1", "H2"],
            Statements(Body().P("H1: Those who wait write.").P("H2: Those who write return.").P(Paper.Prose()))
                .Select(statement => Part(statement, "label"))
        );
}
