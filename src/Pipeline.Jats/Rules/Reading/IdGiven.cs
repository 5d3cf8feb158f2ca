using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA010: what has no id.</summary>
internal static class IdGiven
{
    public static readonly Rule Rule = new(
        "JREA010",
        Severity.Info,
        "Id given",
        "Sections, figures, tables, equations, affiliations, notes and references can be linked to only with an id.",
        "JATS4R general XML recommendation",
        "<fig><label>Figure 1</label>",
        "<fig id=\"fig1\"><label>Figure 1</label>",
        "Nothing to do."
    );
}
