using FsCheck.Xunit;
using Pipeline.References.Model;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests.Model;

public sealed class TokeniserTests
{
    [Theory]
    [InlineData("Pérez-Higueras JJ.", "Pérez-Higueras:Mixed JJ:Capitals .:Stop")]
    [InlineData("O'Connor, D.", "O'Connor:Mixed ,:Comma D:Initial .:Stop")]
    [InlineData(
        "2013;124(7):423–41.",
        "2013:Year ;:Semicolon 124:ThreeDigits (:Opening 7:Digit ):Closing ::Colon 423:ThreeDigits –:Dash 41:TwoDigits .:Stop"
    )]
    [InlineData("COVID-19 e1002 2019a", "COVID:LongCapitals -:Dash 19:TwoDigits e1002:LettersAndDigits 2019a:Year")]
    [InlineData("«¿Quién?»", "\":Quote ¿:Sign Quién:Capitalised ?:Question \":Quote")]
    [InlineData("", "")]
    public void A_reference_is_cut_into_words_numbers_and_signs(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Fact]
    public void An_identifier_that_is_known_is_one_token()
    {
        var text = Text("Lind. https://doi.org/10.1234/a-b. End");
        var tokens = Tokeniser.Cut(text, new(0, text.Length), [new(6, 33)]);
        Assert.Equal(
            [TokenShape.Capitalised, TokenShape.Stop, TokenShape.Identifier, TokenShape.Stop, TokenShape.Capitalised],
            tokens.Select(token => token.Shape)
        );
    }

    [Property]
    public bool Tokens_stand_in_order_and_leave_out_spaces_only(string? any)
    {
        var text = Text(any ?? string.Empty);
        var tokens = Tokeniser.Cut(text, new(0, text.Length), []);
        return tokens.Zip(tokens.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
            && string.Concat(tokens.Select(token => text.Plain[token.Start..token.End]))
                == text.Plain.Replace(" ", string.Empty, StringComparison.Ordinal);
    }

    private static string Cut(string written)
    {
        var text = Text(written);
        return string.Join(
            ' ',
            Tokeniser.Cut(text, new(0, text.Length), []).Select(token => $"{text.Plain[token.Start..token.End]}:{token.Shape}")
        );
    }

    private static ReferenceText Text(string written) => ReferenceText.Of([new RefPart(RefField.None, written)]);
}
