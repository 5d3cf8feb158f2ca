using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA015: a date with pub-type.</summary>
internal static class DateTyped
{
    public static readonly Rule Rule = new(
        "JREA015",
        Severity.Info,
        "Publication date typed",
        "What a date is of and in which form the article came out are two attributes since JATS 1.0; the one old attribute said both.",
        "ANSI/NISO Z39.96-2021 (JATS 1.3), pub-date; JATS4R article publication and history dates",
        "<pub-date pub-type=\"epub\">",
        "<pub-date date-type=\"pub\" publication-format=\"electronic\">",
        "Nothing to do."
    );
}
