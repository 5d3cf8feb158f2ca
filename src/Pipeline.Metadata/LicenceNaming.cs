using Pipeline.Metadata.Licences;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata;

/// <summary>Names the licence of an article that was read from a file.</summary>
public static class LicenceNaming
{
    /// <summary>
    /// The permissions with name, code and sentence of the Creative Commons licence that their address leads to, where they
    /// have none of their own. Other licences stay as they were read.
    /// </summary>
    public static Permissions Complete(Permissions permissions)
    {
        if (LicenceReader.Read(permissions.LicenceUrl, string.Empty).FromUrl is not { } licence)
            return permissions;
        var named = permissions with
        {
            LicenceName = permissions.LicenceName ?? licence.Name,
            LicenceCode = permissions.LicenceCode ?? licence.Code,
        };
        return string.IsNullOrWhiteSpace(named.LicenceText)
            ? named with
            {
                LicenceText = licence.Sentence,
                LicenceLanguage = Licence.Language,
            }
            : named;
    }
}
