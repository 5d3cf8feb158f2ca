namespace Pipeline.Recognition.FrontMatter;

/// <summary>What a row of a title page asks for, beside what journals print labels for.</summary>
internal enum FormField
{
    Title,
    TranslatedTitle,
    Author,
    Affiliation,
    Orcid,
    Kind,
}
