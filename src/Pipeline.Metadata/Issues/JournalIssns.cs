namespace Pipeline.Metadata.Issues;

/// <summary>The journal's ISSNs in words.</summary>
internal static class JournalIssns
{
    public static string Of(NormaliserContext context) => string.Join(" and ", List(context));

    public static IEnumerable<string> List(NormaliserContext context) =>
        new[] { context.Profile.Journal.PrintIssn, context.Profile.Journal.ElectronicIssn }.OfType<string>();
}
