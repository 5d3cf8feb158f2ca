using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS008.</summary>
internal static class EtAlInReference
{
    public static Rule Rule { get; } =
        new(
            "REFS008",
            Severity.Query,
            "“et al.” in the reference list",
            "A reference names its authors, up to twenty; “et al.” belongs in the text and leaves co-authors without credit in citation indexes.",
            "APA 7 §9.8 (Format of the Author Element)",
            "“Lind, J., et al. (2019). Home and harbour. Quiet Press.”",
            "“Lind, J., Oduya, A., & Kaya, C. (2019). Home and harbour. Quiet Press.”",
            "Ask the author for all names, or take them from the work itself."
        );

    public static Diagnostic? Check(Reference reference) =>
        reference.Parts.FirstOrDefault(part => part.Field == RefField.EtAl) is { } others
            ? Rule.At(
                reference.Source,
                $"This reference shortens its authors with “{others.Text}”: please give all their names.",
                reference.Raw
            )
            : null;
}
