using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>Corrects labels that a token cannot have for what it is and what stands directly beside it.</summary>
internal static class TokenRepair
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 0; at < labelled.Labels.Length; at++)
        {
            var token = labelled.Tokens[at];
            var word = text.Slice(token);
            labelled.Labels[at] = labelled.Labels[at] switch
            {
                <= TokenLabel.EditorGivenNames when word is "/" || (word is "." && IsNoPartOfName(labelled, at)) => TokenLabels.After(
                    labelled.Labels[at]
                ),
                <= TokenLabel.EditorGivenNames when token.Shape == TokenShape.Lower && IsJoiningRepeat(text, labelled, at) =>
                    TokenLabel.AtStart,
                <= TokenLabel.EditorGivenNames
                    when token.IsWord
                        && at > 1
                        && labelled.Tokens[at - 1].Shape == TokenShape.Comma
                        && IsRoleBehindNames(text, labelled, at) => TokenLabels.After(labelled.Labels[at]),
                <= TokenLabel.EditorGivenNames when IsBareRole(text, labelled, at) => TokenLabels.After(labelled.Labels[at]),
                <= TokenLabel.EditorGivenNames when IsNumberOfName(text, labelled, at) => TokenLabel.Suffix,
                <= TokenLabel.EditorGivenNames when IsUndated(text, labelled, at) => TokenLabel.Year,
                TokenLabel.Month when token.Shape == TokenShape.Dash && IsBetweenDays(labelled, at) => TokenLabel.Day,
                TokenLabel.Source when IsWithinConference(text, labelled, at) => TokenLabel.ConferenceName,
                TokenLabel.EtAl when token.IsWord && IsParticleOfName(text, labelled, at) => labelled.Labels[at - 1],
                TokenLabel.EtAl when token.IsWord && IsArabicName(text, labelled, at) => TokenLabel.GivenNames,
                TokenLabel.Volume
                    when token.IsWord
                        && token.Shape == TokenShape.Lower
                        && (text.ClassOf(token).HasFlag(WordClass.Issue) || word is "coll") => TokenLabel.AfterSource,
                TokenLabel.Volume when token.IsWord && text.ClassOf(token).HasFlag(WordClass.Volume) && IsBeforeNumberOf(labelled, at) =>
                    TokenLabel.AfterSource,
                TokenLabel.Volume when token.Shape == TokenShape.Stop && labelled.Labels[at - 1] == TokenLabel.AfterSource =>
                    TokenLabel.AfterSource,
                TokenLabel.Issue when token.Shape == TokenShape.Initial && IsBeforeNumberOf(labelled, at) => TokenLabel.AfterSource,
                TokenLabel.FirstPage
                or TokenLabel.LastPage
                    when token.IsWord && text.ClassOf(token).HasFlag(WordClass.Page) && token.Shape != TokenShape.LettersAndDigits =>
                    TokenLabel.AfterSource,
                var label => label,
            };
        }
    }

    /// <summary>"Lindal, S., Ed.": a word for editors behind a comma ends the names.</summary>
    private static bool IsRoleBehindNames(ReferenceText text, LabelledTokens labelled, int at) =>
        text.ClassOf(labelled.Tokens[at]).HasFlag(WordClass.Editor)
        && labelled.Labels[at - 2] <= TokenLabel.EditorGivenNames
        && (
            at + 1 == labelled.Labels.Length || labelled.Tokens[at + 1].Shape is TokenShape.Stop or TokenShape.Semicolon or TokenShape.Comma
        );

    /// <summary>"Guarnizo, L.E. eds., 1998": the word behind initials and before the year, without brackets (Harvard).</summary>
    private static bool IsBareRole(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 2
        && labelled.Tokens[at].Shape == TokenShape.Lower
        && text.Slice(labelled.Tokens[at]) is "eds" or "ed"
        && labelled.Tokens[at - 1].Shape == TokenShape.Stop
        && at + 2 < labelled.Labels.Length
        && labelled.Tokens[at + 1].Shape is TokenShape.Stop or TokenShape.Comma;

    /// <summary>"Manalansan, M. F., IV.": a Roman figure behind given names and a comma is no other author.</summary>
    private static bool IsNumberOfName(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 2
        && labelled.Tokens[at - 1].Shape == TokenShape.Comma
        && labelled.Tokens[at - 2].Shape is TokenShape.Stop or TokenShape.Capitalised
        && text.Slice(labelled.Tokens[at]) is "II" or "III" or "IV";

    /// <summary>"T.t." between stops or in brackets (tanpa tahun): a work without a year, and no initial.</summary>
    private static bool IsUndated(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 1
        && text.Slice(labelled.Tokens[at]) is "T" or "t"
        && at + 3 < labelled.Tokens.Count
        && labelled.Tokens[at - 1].Shape is TokenShape.Stop or TokenShape.Opening
        && labelled.Tokens[at + 1].Shape == TokenShape.Stop
        && text.Slice(labelled.Tokens[at + 2]) is "t"
        && labelled.Tokens[at + 3].Shape is TokenShape.Stop or TokenShape.Closing;

    /// <summary>"May 4–6".</summary>
    private static bool IsBetweenDays(LabelledTokens labelled, int at) =>
        at > 0 && at + 1 < labelled.Labels.Length && labelled.Labels[at - 1] == TokenLabel.Day && labelled.Labels[at + 1] == TokenLabel.Day;

    /// <summary>"9th Conference on Education": a conference goes on behind its number, up to the sign that ends its name.</summary>
    private static bool IsWithinConference(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 1
        && labelled.Labels[at - 1] == TokenLabel.ConferenceName
        && labelled.Tokens[at].IsWord
        && (
            labelled.Tokens[at - 1].Shape == TokenShape.LettersAndDigits
                ? text.ClassOf(labelled.Tokens[at]).HasFlag(WordClass.Conference)
                : labelled.Tokens[at - 1].IsWord
        )
        && labelled.Labels.AsSpan(0, at).ContainsAny(TokenLabel.Source, TokenLabel.Title);

    /// <summary>"H. 3", "Volume 2": the number itself follows, perhaps behind a stop.</summary>
    private static bool IsBeforeNumberOf(LabelledTokens labelled, int at) =>
        (at + 1 < labelled.Labels.Length && labelled.Tokens[at + 1].IsNumber && labelled.Labels[at + 1] == labelled.Labels[at])
        || at + 2 < labelled.Labels.Length
            && labelled.Tokens[at + 1].Shape == TokenShape.Stop
            && labelled.Tokens[at + 2].IsNumber
            && labelled.Labels[at + 2] == labelled.Labels[at];

    /// <summary>A stop that would be a name of its own.</summary>
    private static bool IsNoPartOfName(LabelledTokens labelled, int at) =>
        (at == 0 || labelled.Labels[at - 1] != labelled.Labels[at])
        && (at + 1 == labelled.Labels.Length || labelled.Labels[at + 1] != labelled.Labels[at]);

    /// <summary>"———, and Stephen Collier": the word behind dashes that stand for the authors of the work before.</summary>
    private static bool IsJoiningRepeat(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 0 && text.ClassOf(labelled.Tokens[at]).HasFlag(WordClass.And) && labelled.Tokens[..at].TrueForAll(token => !token.IsWord);

    /// <summary>"FARIA, Andressa de.": no others are meant.</summary>
    private static bool IsParticleOfName(ReferenceText text, LabelledTokens labelled, int at) =>
        at > 0 && labelled.Labels[at - 1] is TokenLabel.GivenNames or TokenLabel.Surname && text.IsParticle(labelled.Tokens[at]);

    /// <summary>"الغامدي، سعيد": what stands behind the comma of a first surname and does not say "and others".</summary>
    private static bool IsArabicName(ReferenceText text, LabelledTokens labelled, int at) =>
        at is > 1 and < 5
        && text[labelled.Tokens[at].Start] is >= '\u0620' and <= '\u06FF'
        && !text.Slice(labelled.Tokens[at]).EndsWith("خرون")
        && !text.Slice(labelled.Tokens[at]).EndsWith("خرين")
        && labelled.Labels.AsSpan(0, at).Contains(TokenLabel.Surname);
}
