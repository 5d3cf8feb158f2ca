using System.Text;

namespace Pipeline.Metadata.Licences;

/// <summary>A Creative Commons licence or dedication, named as Creative Commons names it.</summary>
/// <param name="Elements">"by-nc", or "zero" for the dedication CC0.</param>
/// <param name="Version">"4.0".</param>
internal readonly record struct Licence(string Elements, string Version)
{
    /// <summary>BCP 47 tag of <see cref="Name"/> and <see cref="Sentence"/>.</summary>
    public const string Language = "en";

    private const string Zero = "zero";

    /// <summary>"CC BY-NC 4.0".</summary>
    public string Code => Elements == Zero ? $"CC0 {Version}" : $"CC {Elements.ToUpperInvariant()} {Version}";

    /// <summary>Canonical address: https, lower case, trailing slash, no language and no "deed".</summary>
    public string Url =>
        Elements == Zero
            ? $"https://creativecommons.org/publicdomain/zero/{Version}/"
            : $"https://creativecommons.org/licenses/{Elements}/{Version}/";

    /// <summary>
    /// "Creative Commons Attribution-NonCommercial 4.0 International". Version 3.0 is called Unported, the ones before it
    /// Generic, and NoDerivatives was spelt NoDerivs until version 4.0.
    /// </summary>
    public string Name
    {
        get
        {
            if (Elements == Zero)
                return $"Creative Commons CC0 {Version} Universal";
            var name = new StringBuilder("Creative Commons");
            var separator = ' ';
            foreach (var element in Elements.Split('-'))
            {
                name.Append(separator).Append(WordFor(element));
                separator = '-';
            }

            return name.Append(' ').Append(Version).Append(' ').Append(Jurisdiction).ToString();
        }
    }

    /// <summary>The sentence printed for it.</summary>
    public string Sentence =>
        Elements == Zero ? $"This work is dedicated to the public domain under {Name}." : $"This work is licensed under a {Name} License.";

    /// <summary>The licence with these elements, in the order Creative Commons gives them.</summary>
    public static Licence Of(bool isNonCommercial, bool isNoDerivatives, bool isShareAlike, string version)
    {
        var elements = new StringBuilder("by");
        if (isNonCommercial)
            elements.Append("-nc");
        if (isNoDerivatives)
            elements.Append("-nd");
        if (isShareAlike)
            elements.Append("-sa");
        return new(elements.ToString(), version);
    }

    public static Licence CcZero(string version) => new(Zero, version);

    private string Jurisdiction =>
        Version switch
        {
            "4.0" => "International",
            "3.0" => "Unported",
            _ => "Generic",
        };

    private string WordFor(string element) =>
        element switch
        {
            "by" => "Attribution",
            "nc" => "NonCommercial",
            "nd" => Version == "4.0" ? "NoDerivatives" : "NoDerivs",
            "sa" => "ShareAlike",
            _ => element,
        };
}
