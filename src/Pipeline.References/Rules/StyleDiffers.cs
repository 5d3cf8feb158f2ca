using Pipeline.References.Styles;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS026.</summary>
internal static class StyleDiffers
{
    public static Rule Rule { get; } =
        new(
            "REFS026",
            Severity.Info,
            "Reference not in the journal's style",
            "Readers know a style by its order and signs; a list in several styles is harder to look through.",
            "APA 7 §9 (Reference List) and §10 (Reference Examples); Chicago 17, chapter 15; NLM, Citing Medicine, chapters 1 and 2",
            "“Lind, Jan. 2019. Home and harbour. London: Quiet Press”",
            "“Lind, J. (2019). Home and harbour. Quiet Press.”",
            "Nothing was changed. Write “references: restyle” in journal.yaml to have all such references printed as proposed, or correct them in the manuscript."
        )
        {
            Account = AccountKind.Output,
        };

    /// <summary>Only references of which every field is sure; case, spaces and kinds of dashes are no style.</summary>
    public static IEnumerable<Diagnostic> Check(Seq<Reference> references, ReferenceWriting writing)
    {
        foreach (var reference in references)
        {
            if (Restyling.Of(reference, writing) is { } styled && KeyOf(styled) != KeyOf(reference))
                yield return Rule.At(
                    reference.Source,
                    $"This reference is not in the journal's style, in which it is: {styled.Raw}",
                    reference.Raw
                );
        }
    }

    private static string KeyOf(Reference reference) =>
        string.Concat(
                PlainCharacters
                    .Of(reference.Raw)
                    .Where(character => character != ' ')
                    .Select(character => character == '–' ? '-' : char.ToLowerInvariant(character))
            )
            .TrimEnd('.');
}
