namespace Pipeline.Vocabulary.Texts;

/// <summary>How a DOI is written.</summary>
public static class DoiText
{
    /// <summary>
    /// What every DOI begins with, as a regular expression: "10.", the number of who registers it, with those of its parts
    /// where it has any, and a stroke (ISO 26324, syntax of the DOI name).
    /// </summary>
    public const string Prefix = @"10\.[0-9]{4,9}(?:\.[0-9]+)*/";
}
