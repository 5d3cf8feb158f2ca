using Pipeline.Metadata.Licences;

namespace Pipeline.Metadata.Tests;

public class LicenceReaderTests
{
    [Theory]
    [InlineData("CC BY 4.0", "CC BY 4.0")]
    [InlineData("CC-BY-NC-SA 4.0", "CC BY-NC-SA 4.0")]
    [InlineData("Creative Commons BY-NC", "CC BY-NC 4.0")]
    [InlineData("This work is licensed under a Creative Commons Attribution 4.0 International License.", "CC BY 4.0")]
    [InlineData("Creative Common Attribution-Non Commercial-Share Alike 4.0", "CC BY-NC-SA 4.0")]
    [InlineData("Creative Commons Attribution-NonCommercial-NoDerivs 3.0 Unported License", "CC BY-NC-ND 3.0")]
    [InlineData("Lisensi Creative Commons Atribusi-NonKomersial-BerbagiSerupa 4.0 Internasional", "CC BY-NC-SA 4.0")]
    [InlineData("Creative Commons Attribution ShareAlike (CC BY-SA)", "CC BY-SA 4.0")]
    [InlineData("See http://www.creativecommons.org/licenses/by-nd/2.5/deed.en", "CC BY-ND 2.5")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0", "CC0 1.0")]
    [InlineData("CC0", "CC0 1.0")]
    [InlineData("Creative Commons Atribución-NoComercial-SinDerivadas 4.0 Internacional", "CC BY-NC-ND 4.0")]
    [InlineData("Licença Creative Commons Atribuição-NãoComercial-CompartilhaIgual 4.0 Internacional", "CC BY-NC-SA 4.0")]
    [InlineData("Creative Commons Attribution - Pas d’Utilisation Commerciale - Pas de Modification 4.0 International", "CC BY-NC-ND 4.0")]
    [InlineData("Creative Commons Namensnennung - Nicht kommerziell 4.0 International Lizenz", "CC BY-NC 4.0")]
    [InlineData("Creative Commons Naamsvermelding-GelijkDelen 4.0 Internationaal", "CC BY-SA 4.0")]
    [InlineData("All rights reserved", null)]
    [InlineData("", null)]
    public void A_licence_is_known_by_name_letters_or_address(string printed, string? code) =>
        Assert.Equal(code, LicenceReader.Read(printed, "4.0").Licence?.Code);

    [Theory]
    [InlineData("by", "4.0", "Creative Commons Attribution 4.0 International")]
    [InlineData("by-nc-nd", "3.0", "Creative Commons Attribution-NonCommercial-NoDerivs 3.0 Unported")]
    [InlineData("by-nc-nd", "4.0", "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International")]
    [InlineData("by-sa", "2.5", "Creative Commons Attribution-ShareAlike 2.5 Generic")]
    public void A_licence_is_named_as_the_licensor_names_it(string elements, string version, string name) =>
        Assert.Equal(name, new Licence(elements, version).Name);

    [Theory]
    [InlineData("© 2022 Authors.. This work is licensed under CC BY 4.0", 2022, "Authors")]
    [InlineData("Copyright (c) 2024 Budi Santoso", 2024, "Budi Santoso")]
    [InlineData("Copyright © 2024 by Budi Santoso and Siti Rahma. All rights reserved.", 2024, "Budi Santoso and Siti Rahma")]
    [InlineData("© The Author(s), 2024", 2024, "The Author(s)")]
    [InlineData("CC BY 4.0", null, null)]
    public void Year_and_holder_are_read_from_the_copyright_line(string printed, int? year, string? holder)
    {
        var reading = LicenceReader.Read(printed, "4.0");

        Assert.Equal((year, holder), (reading.Year, reading.Holder));
    }

    [Fact]
    public void The_permissions_are_one_value_made_of_policy_year_and_authors()
    {
        var article = Given.Licence(
            "©2022 Authors.. This work is licensed under a Creative Commons Attribution-Non Commercial 4.0 International License. (https://creativecommons.org/licenses/by-nc/4.0/)"
        );

        var permissions = MetadataNormaliser.Normalise(article, Given.Context).Value.Meta.Permissions;
        Assert.Equal("© 2026 Budi Santoso", permissions.CopyrightStatement);
        Assert.Equal("CC BY-NC 4.0", permissions.LicenceCode);
        Assert.Equal("Creative Commons Attribution-NonCommercial 4.0 International", permissions.LicenceName);
        Assert.Equal("https://creativecommons.org/licenses/by-nc/4.0/", permissions.LicenceUrl);
        Assert.Equal(Given.Context.Profile.Licence.Words.Text, permissions.LicenceText);
        Assert.Equal(article.Meta.Permissions.Raw, permissions.Raw);
    }

    [Theory]
    [InlineData("id-ID", null, "Lisensi Creative Commons Atribusi-NonKomersial 4.0 Internasional.")]
    [InlineData("fr", "en", "This work is licensed under a Creative Commons Attribution-NonCommercial 4.0 International License.")]
    public void The_sentence_is_in_the_language_of_the_article_where_the_journal_has_one(string article, string? language, string sentence)
    {
        var profile = Given.Context.Profile;
        var context = Given.Context with
        {
            Profile = profile with
            {
                Licence = profile.Licence with
                {
                    Translations =
                    [
                        new(
                            "id",
                            "Creative Commons Atribusi-NonKomersial 4.0 Internasional",
                            "Lisensi Creative Commons Atribusi-NonKomersial 4.0 Internasional."
                        ),
                    ],
                },
            },
        };

        foreach (var line in new[] { "© 2026 Budi Santoso. CC BY-NC 4.0", null })
        {
            var permissions = MetadataNormaliser.Normalise(Given.Licence(line) with { Language = article }, context).Value.Meta.Permissions;
            Assert.Equal((language, sentence), (permissions.LicenceLanguage, permissions.LicenceText));
            Assert.Contains(permissions.LicenceName!, sentence, StringComparison.Ordinal);
        }
    }
}
